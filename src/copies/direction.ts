import type { Pair } from './pair.ts'
import type { Reading } from './reading.ts'
import {
  type Contest,
  countPushed,
  type Evidence,
  type Standing,
  standingOf,
  weigh,
} from './standing.ts'

/** How far ahead (log odds) a page must be before it is called the original. */
const MARGIN = 0.8
/** Share of the smaller text below which a relative says nothing about a pair. */
const RELATIVE = 0.3
const MOST_RELATIVES = 400

/** Which of a pair is the original, or a third text that both come from, or neither known. */
export interface Direction {
  /** Index of the original, if it is one of the two. */
  readonly source?: number
  /** The one that is nearer to the original, where that is not held. */
  readonly nearer?: number
  /** Both were taken from a third text: its index, or the agency whose page is not held. */
  readonly common?: number | string
  readonly reasons: readonly string[]
}

/** Judges the direction of every pair, each in the light of both texts' other relatives. */
export function judgeDirections(readings: readonly Reading[], pairs: readonly Pair[]): Direction[] {
  const reuse = new Map<number, number>()
  const relatives = new Map<number, Map<number, number>>()
  for (const [at, { a, b, shared }] of pairs.entries()) {
    for (const [one, two] of [
      [a, b],
      [b, a],
    ] as const) {
      reuse.set(one, (reuse.get(one) ?? 0) + shared)
      const own = relatives.get(one) ?? new Map<number, number>()
      relatives.set(one, own.set(two, at))
    }
  }
  const standings = new Map<number, Standing>()
  for (const [index, words] of reuse) standings.set(index, standingOf(readings[index]!, words))
  const leads = pairs.map((pair) => leadOf(readings, standings, pair))
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
        reasons: [`both come from "${readings[third]!.input.id}", which is nearer to the original`],
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
        reasons: [
          `${both ? 'both credit' : 'the nearer one credits'} ${agency}: the original is not held`,
        ],
      }
    }
    return { source, reasons: evidence.map(({ reason }) => reason) }
  })
}

/** An agency's text on a page that does not even say whose it is: a copy too, so its source is missing. */
function missingSource({ input }: Reading, { agency, credit }: Standing): string | null {
  return agency === null && !input.outlet ? credit : null
}

/** How far `pair.a` is ahead of `pair.b`, and the evidence of the one that leads. */
function leadOf(
  readings: readonly Reading[],
  standings: ReadonlyMap<number, Standing>,
  pair: Pair,
): { points: number; evidence: Evidence[] } {
  const [a, b] = [readings[pair.a]!, readings[pair.b]!]
  const [standingA, standingB] = [standings.get(pair.a)!, standings.get(pair.b)!]
  const [intoA, intoB] = countPushed(a, b, pair)
  const forA: Contest = {
    mine: a,
    other: b,
    standing: standingA,
    rival: standingB,
    share: pair.shareA,
    rivalShare: pair.shareB,
    pushedIntoOther: intoB,
  }
  const forB: Contest = {
    mine: b,
    other: a,
    standing: standingB,
    rival: standingA,
    share: pair.shareB,
    rivalShare: pair.shareA,
    pushedIntoOther: intoA,
  }
  const [mine, theirs] = [weigh(forA), weigh(forB)]
  const points = sum(mine) - sum(theirs)
  return { points, evidence: points > 0 ? mine : theirs }
}

const sum = (evidence: readonly Evidence[]): number =>
  evidence.reduce((total, { points }) => total + points, 0)

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
  for (const [third, at] of relatives.get(a)!) {
    const other = relatives.get(b)!.get(third)
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
