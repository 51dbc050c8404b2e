import type { Span } from '../article/index.ts'
import type { CopyInput, CopyLink, CopyRelation } from './copy.ts'
import type { CopyReason } from './copy-reasons.ts'
import { type CopyDirection, judgeDirections } from './direction/direction.ts'
import { sharedSlips } from './direction/shared-slips.ts'
import { markFurniture } from './find/furniture.ts'
import { joinSets } from './find/joined-sets.ts'
import { findPairs, type Pair } from './find/pair.ts'
import { type CopyReading, readInput } from './find/reading.ts'
import { relationOf } from './find/relation.ts'
import type { WordStream } from './find/word-stream.ts'

/** Passages given with a link, longest first if there are more. */
const MOST_PASSAGES = 500

/**
 * Every pair of articles that shares text, whatever their order: the same set gives the same links,
 * sorted by ids, `a` before `b`.
 */
export function findCopies(inputs: readonly CopyInput[]): CopyLink[] {
  const cache = new Map<string, number>()
  const sorted = [...new Map(inputs.map((input) => [input.id, input])).values()].sort((x, y) =>
    x.id < y.id ? -1 : 1,
  )
  const readings = markFurniture(sorted.map((input) => readInput(input, cache)))
  const pairs = findPairs(readings)
  const texts = joinSets(readings.length, pairs)
  const links = new Map<Pair, CopyLink>()
  for (const own of Map.groupBy(pairs, ({ a }) => texts[a]!).values()) {
    for (const [at, link] of linkPairs(readings, own).entries()) links.set(own[at]!, link)
  }
  return pairs.flatMap((pair) => links.get(pair) ?? [])
}

/**
 * The links of articles that hang together: pairs along which one comes from any other, sorted. Who is whose original and
 * who makes whose slips is asked of these alone: no other article can change it.
 */
export function linkPairs(readings: readonly CopyReading[], pairs: readonly Pair[]): CopyLink[] {
  const directions = judgeDirections(readings, pairs)
  const slips = sharedSlips(readings, pairs)
  return pairs.map((pair, at) => linkOf(readings, pair, directions[at]!, slips.get(pair)))
}

function linkOf(
  readings: readonly CopyReading[],
  pair: Pair,
  direction: CopyDirection,
  slip: CopyReason | undefined,
): CopyLink {
  const [a, b] = [readings[pair.a]!, readings[pair.b]!]
  const { relation, reason } = relate(pair, direction, a, b)
  const source = direction.source === undefined ? undefined : readings[direction.source]!.input.id
  const passages = passagesOf(a.words, b.words, pair)
  return {
    a: a.input.id,
    b: b.input.id,
    relation,
    ...(source === undefined ? {} : { source }),
    shareOfA: pair.shareA,
    shareOfB: pair.shareB,
    sharedWords: pair.shared,
    passages,
    reasons: [
      {
        code: 'shared-words',
        parts: {
          passages: passages.length,
          words: pair.shared,
          a: a.input.id,
          b: b.input.id,
          shareOfA: pair.shareA,
          shareOfB: pair.shareB,
        },
      },
      reason,
      ...(slip === undefined ? [] : [slip]),
      ...direction.reasons,
    ],
  }
}

function relate(
  pair: Pair,
  direction: CopyDirection,
  a: CopyReading,
  b: CopyReading,
): { relation: CopyRelation; reason: CopyReason } {
  if (direction.common !== undefined) {
    return { relation: 'sibling', reason: { code: 'one-text', parts: {} } }
  }
  const nearer = direction.source ?? direction.nearer
  const aIsCopy = nearer === undefined ? pair.shareA >= pair.shareB : nearer === pair.b
  const [ofCopy, ofSource] = aIsCopy ? [pair.shareA, pair.shareB] : [pair.shareB, pair.shareA]
  const { relation, share } = relationOf(ofCopy, ofSource, pair.density)
  const article = (aIsCopy ? a : b).input.id
  return { relation, reason: { code: relation, parts: { article, share } } }
}

function passagesOf(a: WordStream, b: WordStream, { overlap }: Pair): { a: Span; b: Span }[] {
  const runs =
    overlap.runs.length > MOST_PASSAGES
      ? [...overlap.runs]
          .sort((x, y) => y.length - x.length || x.b - y.b)
          .slice(0, MOST_PASSAGES)
          .sort((x, y) => x.b - y.b)
      : overlap.runs
  const spanOf = ({ starts, ends }: WordStream, from: number, length: number): Span => ({
    start: starts[from]!,
    end: ends[from + length - 1]!,
  })
  return runs.map((run) => ({ a: spanOf(a, run.a, run.length), b: spanOf(b, run.b, run.length) }))
}
