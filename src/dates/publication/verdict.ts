import {
  type CivilDay,
  daysBetween,
  type Evidence,
  WEEKDAY_NAMES,
  weekdayOf,
} from '../../article/index.ts'
import type { RefutedDate, SiblingDate } from '../timex.ts'
import type { Clue } from './clue.ts'
import type { WeighedEvidence } from './source-weight.ts'

const WEEKDAYS = WEEKDAY_NAMES.map((name) => name.slice(0, 1).toUpperCase() + name.slice(1))

const weekdayName = (day: CivilDay): string => WEEKDAYS[weekdayOf(day) - 1] ?? ''

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

/** The lead's weekday, the latest full date: what the text itself says of a day. */
export function textEvidence(clues: readonly Clue[], day: CivilDay): Evidence[] {
  const found: Evidence[] = []
  const lead = leadWeekday(clues)
  if (lead) {
    found.push({
      where: 'text',
      kind: 'weekday',
      spans: lead.spans,
      quote: lead.quote,
      verdict: weekdayVerdict(lead, day),
    })
  }
  const latest = latestDay(clues)
  if (latest) {
    const isAfter = latest.day > day
    found.push({
      where: 'text',
      kind: 'mention',
      spans: latest.spans,
      quote: latest.quote,
      day: latest.day,
      verdict: isAfter
        ? `against: the text tells of ${latest.day}, which is later than ${day}`
        : `agrees: not before ${latest.day}`,
    })
  }
  return found
}

type Weekday = Extract<Clue, { kind: 'weekday' }>

/** The first weekday of the lead, else the first one at all. */
const leadWeekday = (clues: readonly Clue[]): Weekday | undefined =>
  clues.find((clue): clue is Weekday => clue.kind === 'weekday' && clue.isLead) ??
  clues.find((clue): clue is Weekday => clue.kind === 'weekday')

/** The latest full date that the text tells in the past tense. */
function latestDay(clues: readonly Clue[]): Extract<Clue, { kind: 'full' }> | null {
  let latest: Extract<Clue, { kind: 'full' }> | null = null
  for (const clue of clues) {
    if (clue.kind !== 'full' || clue.direction === 'future') continue
    if (!latest || clue.day > latest.day) latest = clue
  }
  return latest
}

/** Where the lead's weekday lies to a day, in words. */
function weekdayVerdict(clue: Weekday, day: CivilDay): string {
  const back = (weekdayOf(day) - clue.weekday + 7) % 7
  const name = WEEKDAYS[clue.weekday - 1]
  const isAhead = clue.direction === 'future'
  const own = weekdayName(day)
  if (back === 0) return `agrees: ${day} is a ${own}`
  if (!isAhead && back === 1) return `agrees: ${name} is the day before ${own} ${day}`
  if (isAhead && back === 6) return `agrees: ${name} is the day after ${own} ${day}`
  if (!isAhead && back > 4)
    return `against: ${day} is a ${own}, and leads seldom name a ${name} then`
  return `possible: ${day} is a ${own}`
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
    evidence: [evidence],
  }
}
