import { type CivilDay, daysBetween, weekdayOf } from '../../article/index.ts'
import type { DayRefutation, DayVerdict } from '../day-reasons.ts'
import type { RefutedDate, SiblingDate } from '../timex.ts'
import type { Clue } from './clue.ts'
import type { WeighedEvidence } from './source-weight.ts'
import { latestDay, leadWeekday, toReliability } from './text-evidence.ts'

/** How a source's day stands to the day that was found. */
export function sourceVerdict(
  source: WeighedEvidence,
  value: CivilDay,
  state: { readonly refuted: boolean; readonly sure: boolean },
): DayVerdict {
  const { evidence, day } = source
  const caution = source.caution ? { caution: source.caution } : {}
  if (day === value) {
    return state.sure
      ? { says: 'agrees', code: 'names-day', parts: caution }
      : { says: 'doubted', code: 'alone', parts: caution }
  }
  if (state.refuted)
    return { says: 'refuted', code: 'other-day', parts: { day: value, ...caution } }
  if (evidence.kind === 'modified' && day > value)
    return { says: 'agrees', code: 'changed-later', parts: {} }
  return { says: 'outweighed', code: 'less-weight', parts: { day: value, ...caution } }
}

/** Why a day that the page claims is not the text's. */
export function refute(
  source: WeighedEvidence,
  value: CivilDay,
  clues: readonly Clue[],
  sibling: SiblingDate | undefined,
): RefutedDate {
  const { day, evidence, caution } = source
  const reasons: DayRefutation[] = []
  if (sibling) {
    const { article, value: own, passages } = sibling
    reasons.push({ code: 'same-text', parts: { article, day: own, passages } })
  }
  const lead = leadWeekday(clues)
  if (lead && weekdayOf(day) !== lead.weekday) {
    const fits = weekdayOf(value) === lead.weekday
    const parts = { quote: lead.quote, claimed: day, day: value, fits }
    reasons.push({ code: 'other-weekday', parts })
  }
  const latest = latestDay(clues)
  if (latest && daysBetween(day, latest.day) > 0)
    reasons.push({ code: 'tells-later', parts: { told: latest.day } })
  if (caution) reasons.push({ code: 'weak-source', parts: { caution } })
  return {
    date: day,
    reasons,
    evidence: [{ ...evidence, reliability: toReliability(source.logOdds) }],
  }
}
