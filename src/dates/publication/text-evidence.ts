import { type CivilDay, dayNumber, weekdayOf } from '../../article/index.ts'
import { WEEKDAY_NAMES } from '../../lexicon/index.ts'
import type { JudgedEvidence } from '../timex.ts'
import { cellsOfClue } from './cell.ts'
import type { Clue } from './clue.ts'
import { oddsOfCell } from './likelihood.ts'

/** A clue weaker than this is not shown. */
const LEAST_ODDS = 0.2
/** So many clues beside the lead's weekday and the latest full date are shown, the strongest first. */
const MOST_SHOWN = 4

const WEEKDAYS = WEEKDAY_NAMES.map((name) => name.slice(0, 1).toUpperCase() + name.slice(1))

/** `Monday` */
export const weekdayName = (day: CivilDay): string => WEEKDAYS[weekdayOf(day) - 1] ?? ''

/** What the words of the text say of a day, with how much each is worth. */
export function textEvidence(
  clues: readonly Clue[],
  day: CivilDay,
  isWire: boolean,
): JudgedEvidence[] {
  const lead = leadWeekday(clues)
  const latest = latestDay(clues)
  const found: JudgedEvidence[] = []
  if (lead) found.push(evidence(lead, isWire, day, 'weekday', weekdayVerdict(lead, day)))
  if (latest) {
    const verdict =
      latest.day > day
        ? `against: the text tells of ${latest.day}, which is later than ${day}`
        : `agrees: not before ${latest.day}`
    found.push({ ...evidence(latest, isWire, day, 'mention', verdict), day: latest.day })
  }
  const others = clues
    .filter((clue) => clue !== lead && clue !== latest && clue.kind !== 'weekday')
    .map((clue) => ({ clue, odds: oddsOfClue(clue, isWire, day) }))
    .filter(({ odds }) => Math.abs(odds) >= LEAST_ODDS)
    .sort((a, b) => Math.abs(b.odds) - Math.abs(a.odds))
    .slice(0, MOST_SHOWN)
  for (const { clue, odds } of others) {
    const verdict = `${odds > 0 ? 'agrees' : 'against'}: ${explain(clue, day)}`
    found.push(evidence(clue, isWire, day, 'mention', verdict))
  }
  return found
}

function evidence(
  clue: Clue,
  isWire: boolean,
  day: CivilDay,
  kind: 'weekday' | 'mention',
  verdict: string,
): JudgedEvidence {
  const reliability = toReliability(oddsOfClue(clue, isWire, day))
  return { where: 'text', kind, spans: clue.spans, quote: clue.quote, verdict, reliability }
}

const oddsOfClue = (clue: Clue, isWire: boolean, day: CivilDay): number =>
  cellsOfClue(clue, isWire, day).reduce((sum, cell) => sum + oddsOfCell(cell), 0)

/** Log-odds as a share of right days, 0 to 1. */
export const toReliability = (odds: number): number =>
  Number((1 / (1 + Math.exp(-odds))).toFixed(2))

type Weekday = Extract<Clue, { kind: 'weekday' }>

/** The first weekday of the lead, else the first one at all. */
export const leadWeekday = (clues: readonly Clue[]): Weekday | undefined =>
  clues.find((clue): clue is Weekday => clue.kind === 'weekday' && clue.isLead) ??
  clues.find((clue): clue is Weekday => clue.kind === 'weekday')

/** The latest full date that the text does not tell as ahead. */
export function latestDay(clues: readonly Clue[]): Extract<Clue, { kind: 'full' }> | null {
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

/** Where a clue lies to a day. */
function explain(clue: Clue, day: CivilDay): string {
  const told = clue.direction === 'future' ? 'told as ahead' : 'told as past'
  if (clue.kind === 'full') {
    const gap = (dayNumber(clue.day) ?? 0) - (dayNumber(day) ?? 0)
    return `${told}, ${Math.abs(gap)} days ${gap > 0 ? 'after' : 'before'} ${day}`
  }
  if (clue.kind === 'month-day' && clue.weekday !== undefined) {
    return `${told}, with its weekday, seen from ${day}`
  }
  return `${told}, seen from ${day}`
}
