import type { CivilDay } from '../../article/index.ts'
import { cellsOf, type EvidenceCell } from './cell.ts'
import type { Clue } from './clue.ts'
import { CLUE_ODDS, CLUE_SHARES } from './clue-odds.data.ts'

/** What each clue says of a day, in log-odds. */
export type Weigh = (day: CivilDay) => number

/**
 * All that the text says for or against a day, in log-odds. Several clues of a kind are not
 * independent: together they weigh as the root of their number.
 */
export function weigher(clues: readonly Clue[], isWire: boolean): Weigh {
  return (day) => {
    let sum = 0
    for (const [kind, odds] of kindOdds(cellsOf(clues, isWire, day))) {
      sum += odds * (CLUE_SHARES[kind] ?? 0)
    }
    return sum
  }
}

/** What one cell alone is worth. */
export const oddsOfCell = ({ kind, cell }: EvidenceCell): number =>
  (CLUE_ODDS[kind]?.[cell] ?? 0) * (CLUE_SHARES[kind] ?? 0)

/** The log-odds of each kind of evidence, before its share. */
export function kindOdds(
  cells: readonly EvidenceCell[],
  tables: Readonly<Record<string, Readonly<Record<string, number>>>> = CLUE_ODDS,
): Map<string, number> {
  const sums = new Map<string, [number, number]>()
  for (const { kind, cell } of cells) {
    const [sum, count] = sums.get(kind) ?? [0, 0]
    sums.set(kind, [sum + (tables[kind]?.[cell] ?? 0), count + 1])
  }
  return new Map([...sums].map(([kind, [sum, count]]) => [kind, sum / Math.sqrt(count)]))
}
