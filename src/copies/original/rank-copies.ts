import type { CopyInput } from '../copy.ts'
import { sidesOfPair, standingsOf } from '../direction/direction.ts'
import { weigh } from '../direction/direction-evidence.ts'
import { findPairs, type Pair } from '../find/pair.ts'
import { readInput } from '../find/reading.ts'
import { orderFaults } from './order-faults.ts'

/** A copy, its text without what is the page's, and how loudly it is heard, 0 to 1. */
export interface RankedCopy {
  readonly id: string
  readonly input: CopyInput
  readonly text: string
  readonly weight: number
}

/** The copies, the one to lean on first: the fullest and least changed of those that agree on an order. */
export function rankCopies(copies: readonly Omit<RankedCopy, 'weight'>[]): RankedCopy[] {
  const readings = copies.map(({ input, text }) => readInput({ ...input, text, injected: [] }))
  const pairs = findPairs(readings)
  const standings = standingsOf(readings, pairs)
  const notes = readings.map(({ words }) => ({
    shared: new Uint8Array(words.keys.length),
    density: 0,
    relatives: 0,
    lead: 0,
    steady: 0,
  }))
  for (const pair of pairs) {
    const { points } = weigh(...sidesOfPair(readings, standings, pair))
    const order = orderOf(pair)
    for (const [at, side, lead] of [
      [pair.a, 'a', points],
      [pair.b, 'b', -points],
    ] as const) {
      const note = notes[at]!
      for (const run of pair.overlap.runs) note.shared.fill(1, run[side], run[side] + run.length)
      note.density += pair.density
      note.relatives++
      note.lead += 1 / (1 + Math.exp(-lead))
      if (order >= STEADY) note.steady = Math.max(note.steady, pair.shared)
    }
  }
  return copies
    .map((copy, at) => {
      const { shared, density, relatives, lead, steady } = notes[at]!
      const weight = weightOf(density / Math.max(1, relatives))
      const covered = shared.reduce((sum, hit) => sum + hit, 0)
      // Words in an order that another copy has too count in full.
      const proven = Math.min(steady, covered) + 0.2 * covered
      const words = proven * (1 - orderFaults(readings[at]!.words)) ** ORDER
      const score = words * (1 + weight) * (0.5 + lead / Math.max(1, relatives))
      return { ...copy, weight, score }
    })
    .sort((x, y) => y.score - x.score || y.text.length - x.text.length)
}

/** Order agreement from which on two copies prove one another's order: shuffled ones agree by chance only. */
const STEADY = 0.9
/** How much a name that is used before it is introduced speaks against a copy's order. */
const ORDER = 2
const FEWEST_RUNS = 4
const MOST_RUNS = 80

/** Kendall's tau over the passages of a pair: 1 where all stand in the same order in both, 0 by chance. */
function orderOf({ overlap: { runs } }: Pair): number {
  const some = runs.slice(0, MOST_RUNS)
  if (some.length < FEWEST_RUNS) return 0
  let agree = 0
  for (let at = 1; at < some.length; at++) {
    for (let before = 0; before < at; before++) agree += some[at]!.a > some[before]!.a ? 1 : -1
  }
  return agree / ((some.length * (some.length - 1)) / 2)
}

/** Copies in other words (their passages broken by changes) are heard, but softly. */
const weightOf = (density: number): number => Math.max(0.05, Math.min(1, (density - 0.85) * 10))
