import { type CivilDay, weekdayOf } from '../../article/index.ts'
import type { DayVerdict } from '../day-reasons.ts'
import type { JudgedEvidence } from '../timex.ts'
import { cellsOfClue } from './cell.ts'
import type { Clue } from './clue.ts'
import { oddsOfCell } from './likelihood.ts'

/** A clue weaker than this is not shown. */
const LEAST_ODDS = 0.2
/** So many clues beside the lead's weekday and the latest full date are shown, the strongest first. */
const MOST_SHOWN = 4

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
    const told = latest.day
    const verdict: DayVerdict =
      told > day
        ? { says: 'against', code: 'told-later', parts: { told, day } }
        : { says: 'agrees', code: 'not-before', parts: { told } }
    found.push({ ...evidence(latest, isWire, day, 'mention', verdict), day: latest.day })
  }
  const others = clues
    .filter((clue) => clue !== lead && clue !== latest && clue.kind !== 'weekday')
    .map((clue) => ({ clue, odds: oddsOfClue(clue, isWire, day) }))
    .filter(({ odds }) => Math.abs(odds) >= LEAST_ODDS)
    .sort((a, b) => Math.abs(b.odds) - Math.abs(a.odds))
    .slice(0, MOST_SHOWN)
  for (const { clue, odds } of others) {
    found.push(evidence(clue, isWire, day, 'mention', clueVerdict(clue, day, odds > 0)))
  }
  return found
}

function evidence(
  clue: Clue,
  isWire: boolean,
  day: CivilDay,
  kind: 'weekday' | 'mention',
  verdict: DayVerdict,
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

/** Where the lead's weekday lies to a day. */
function weekdayVerdict({ weekday, direction }: Weekday, day: CivilDay): DayVerdict {
  const back = (weekdayOf(day) - weekday + 7) % 7
  const isAhead = direction === 'future'
  if (back === 0) return { says: 'agrees', code: 'is-weekday', parts: { day } }
  const parts = { day, weekday }
  if (!isAhead && back === 1) return { says: 'agrees', code: 'day-before', parts }
  if (isAhead && back === 6) return { says: 'agrees', code: 'day-after', parts }
  if (!isAhead && back > 4) return { says: 'against', code: 'seldom-named', parts }
  return { says: 'possible', code: 'is-weekday', parts: { day } }
}

/** Where a clue lies to a day. */
function clueVerdict(clue: Clue, day: CivilDay, agrees: boolean): DayVerdict {
  const told = clue.kind === 'full' ? { told: clue.day } : {}
  const isFull = clue.kind === 'month-day' && clue.weekday !== undefined
  return {
    says: agrees ? 'agrees' : 'against',
    code: 'seen-from',
    parts: {
      day,
      ahead: clue.direction === 'future',
      ...told,
      ...(isFull ? { hasWeekday: true } : {}),
    },
  }
}
