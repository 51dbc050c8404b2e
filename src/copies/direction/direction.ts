import type { CopyReason } from '../copy-reasons.ts'
import type { Pair } from '../find/pair.ts'
import type { CopyReading } from '../find/reading.ts'
import { weigh } from './direction-evidence.ts'
import type { Side } from './side.ts'
import { sidesOf } from './sides-of-pair.ts'
import { type Kinship, type Standing, standingOf } from './standing.ts'

/** How far ahead (log odds) a page must be before it is called the original. */
const MARGIN = 0.4
/** Share of the smaller text below which a relative says nothing about a pair. */
const RELATIVE = 0.3
const MOST_RELATIVES = 400

/** Which of a pair is the original, or a third text that both come from, or neither known. */
export interface CopyDirection {
  /** Index of the original, if it is one of the two. */
  readonly source?: number
  /** The one that is nearer to the original, where that is not held. */
  readonly nearer?: number
  /** Both were taken from a third text: its index, or the agency whose page is not held. */
  readonly common?: number | string
  readonly reasons: readonly CopyReason[]
}

/** What every page that shares text says about itself, by index. */
export function standingsOf(
  readings: readonly CopyReading[],
  pairs: readonly Pair[],
): Map<number, Standing> {
  const kin = new Map<number, { reuse: number; density: number; count: number }>()
  for (const { a, b, shared, density } of pairs) {
    for (const one of [a, b]) {
      const own = kin.get(one) ?? { reuse: 0, density: 0, count: 0 }
      kin.set(one, {
        reuse: own.reuse + shared,
        density: own.density + density,
        count: own.count + 1,
      })
    }
  }
  const kinshipOf = ({ reuse, density, count }: Kinship & { count: number }): Kinship => ({
    reuse,
    density: density / count,
  })
  return new Map([...kin].map(([at, own]) => [at, standingOf(readings[at]!, kinshipOf(own))]))
}

/** Both sides of a pair, as the evidence sees them. */
export const sidesOfPair = (
  readings: readonly CopyReading[],
  standings: ReadonlyMap<number, Standing>,
  pair: Pair,
): [Side, Side] =>
  sidesOf(
    [readings[pair.a]!, readings[pair.b]!],
    [standings.get(pair.a)!, standings.get(pair.b)!],
    pair,
  )

/** Judges the direction of every pair, each in the light of both texts' other relatives. */
export function judgeDirections(
  readings: readonly CopyReading[],
  pairs: readonly Pair[],
): CopyDirection[] {
  const relatives = new Map<number, Map<number, number>>()
  for (const [at, { a, b }] of pairs.entries()) {
    for (const [one, two] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = relatives.get(one) ?? new Map<number, number>()
      relatives.set(one, own.set(two, at))
    }
  }
  const standings = standingsOf(readings, pairs)
  const leads = pairs.map((pair) => weigh(...sidesOfPair(readings, standings, pair)))
  /** Points by which `one` is ahead of `two`, where they share text. */
  const ahead = (one: number, two: number): number => {
    const at = relatives.get(one)?.get(two)
    if (at === undefined) return Number.NEGATIVE_INFINITY
    return pairs[at]!.a === one ? leads[at]!.points : -leads[at]!.points
  }
  return pairs.map((pair, at) => {
    const third = thirdSource(pair, pairs, relatives, ahead)
    if (third !== null) {
      return {
        common: third,
        reasons: [{ code: 'third-source', parts: { article: readings[third]!.input.id } }],
      }
    }
    const { points, evidence } = leads[at]!
    if (Math.abs(points) < MARGIN) return { reasons: [] }
    const source = points > 0 ? pair.a : pair.b
    const agency = missingSource(readings[source]!, standings.get(source)!)
    if (agency !== null) {
      const other = standings.get(source === pair.a ? pair.b : pair.a)!
      const both = agency === other.credit || agency === other.contributor
      return {
        nearer: source,
        ...(both ? { common: agency } : {}),
        reasons: [{ code: 'source-not-held', parts: { agency, both } }],
      }
    }
    const article = readings[source]!.input.id
    return {
      source,
      reasons: evidence.map(({ mark }) => ({ code: 'nearer', parts: { article, mark } })),
    }
  })
}

/** An agency's text on a page that is not the agency's and was tampered with: a copy too, so its source is missing. */
function missingSource(
  { input }: CopyReading,
  { agency, credit, injected }: Standing,
): string | null {
  return agency === null && !input.outlet && injected ? credit : null
}

/** The text that both of a pair were taken from: ahead of both, and sharing enough with each. */
function thirdSource(
  { a, b }: Pair,
  pairs: readonly Pair[],
  relatives: ReadonlyMap<number, ReadonlyMap<number, number>>,
  ahead: (one: number, two: number) => number,
): number | null {
  let best: number | null = null
  let most = MARGIN
  let tried = 0
  // Asked of the one with fewer relatives: what all others were compared with has a relative in each of them.
  const [few, many] = [relatives.get(a)!, relatives.get(b)!].sort((x, y) => x.size - y.size)
  for (const [third, at] of few!) {
    const other = many!.get(third)
    if (++tried > MOST_RELATIVES) break
    if (other === undefined) continue
    if (!isClose(pairs[at]!) || !isClose(pairs[other]!)) continue
    const lead = Math.min(ahead(third, a), ahead(third, b))
    if (lead > most || (lead === most && best !== null && third < best)) {
      best = third
      most = lead
    }
  }
  return best
}

const isClose = ({ shareA, shareB }: Pair): boolean => Math.max(shareA, shareB) >= RELATIVE
