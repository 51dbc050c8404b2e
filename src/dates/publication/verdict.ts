import { type CivilDay, daysBetween, weekdayOf } from '../../article/index.ts'
import type { RefutedDate, SiblingDate } from '../timex.ts'
import type { Clue } from './clue.ts'
import type { WeighedEvidence } from './source-weight.ts'
import { latestDay, leadWeekday, toReliability, weekdayName } from './text-evidence.ts'

/** How a source's day stands to the day that was found. */
export function sourceVerdict(
  source: WeighedEvidence,
  value: CivilDay,
  state: { readonly refuted: boolean; readonly sure: boolean },
): string {
  const { evidence, day, caution } = source
  const note = caution ? ` (${caution})` : ''
  if (day === value) return state.sure ? `agrees${note}` : `in doubt: nothing bears it out${note}`
  if (state.refuted) return `refuted: the text is of ${value}${note}`
  if (evidence.kind === 'modified' && day > value) return 'agrees: changed after publication'
  return `set aside: other evidence for ${value} weighs more${note}`
}

/** One sentence why a day that the page claims is not the text's. */
export function refute(
  source: WeighedEvidence,
  value: CivilDay,
  clues: readonly Clue[],
  sibling: SiblingDate | undefined,
): RefutedDate {
  const { day, evidence, caution } = source
  const reasons: string[] = []
  if (sibling)
    reasons.push(
      `article ${sibling.article} of ${sibling.value} has the same text (${sibling.reason})`,
    )
  const lead = leadWeekday(clues)
  if (lead && weekdayOf(day) !== lead.weekday) {
    const fits = weekdayOf(value) === lead.weekday ? `; ${value} is a ${weekdayName(value)}` : ''
    reasons.push(`the text speaks of “${lead.quote}” and ${day} is a ${weekdayName(day)}${fits}`)
  }
  const latest = latestDay(clues)
  if (latest && daysBetween(day, latest.day) > 0) {
    reasons.push(`the text tells of ${latest.day}, which is later`)
  }
  if (caution) reasons.push(`it is ${caution}`)
  return {
    date: day,
    reason: `Not published on ${day}: ${reasons.join('; ')}.`,
    evidence: [{ ...evidence, reliability: toReliability(source.logOdds) }],
  }
}
