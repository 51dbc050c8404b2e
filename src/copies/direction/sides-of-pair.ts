import type { Pair } from '../find/pair.ts'
import type { CopyReading } from '../find/reading.ts'
import { rawWord } from '../find/word-stream.ts'
import type { Side } from './side.ts'
import type { Standing } from './standing.ts'

/** Both sides of a pair. */
export function sidesOf(
  [a, b]: readonly [CopyReading, CopyReading],
  [standingA, standingB]: readonly [Standing, Standing],
  pair: Pair,
): [Side, Side] {
  const [intoA, intoB] = countPushed(a, b, pair)
  const runs = pair.overlap.runs
  const first = (side: 'a' | 'b') => Math.min(...runs.map((run) => run[side]))
  const last = (side: 'a' | 'b') => Math.max(...runs.map((run) => run[side] + run.length))
  const side = (
    which: 'a' | 'b',
    reading: CopyReading,
    standing: Standing,
    share: number,
    pushed: number,
  ): Side => ({
    reading,
    standing,
    share,
    pushed,
    before: first(which),
    after: reading.words.keys.length - last(which),
  })
  return [side('a', a, standingA, pair.shareA, intoA), side('b', b, standingB, pair.shareB, intoB)]
}

/** Counts insertions of one to six words inside a sentence, by text: `[into a, into b]`. */
function countPushed(a: CopyReading, b: CopyReading, { overlap }: Pair): [number, number] {
  const count: [number, number] = [0, 0]
  for (let at = 1; at < overlap.runs.length; at++) {
    const [last, run] = [overlap.runs[at - 1]!, overlap.runs[at]!]
    const gapA = run.a - last.a - last.length
    const gapB = run.b - last.b - last.length
    const glued = gapA === 1 || gapB === 1
    if (gapA === 0 && isPushed(b, run.b - gapB, run.b)) count[1]++
    else if (glued && gapA === 1 && isGlued(b, run.b, a, run.a, gapB)) count[1]++
    if (gapB === 0 && isPushed(a, run.a - gapA, run.a)) count[0]++
    else if (glued && gapB === 1 && isGlued(a, run.a, b, run.b, gapA)) count[0]++
  }
  return count
}

function isPushed({ words }: CopyReading, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 6) return false
  for (let at = from; at <= to; at++) if (words.opens[at]) return false
  return true
}

/** `Kapcor Coinvisiting` where the other has `visiting`. */
function isGlued(
  one: CopyReading,
  at: number,
  two: CopyReading,
  other: number,
  gap: number,
): boolean {
  if (gap < 1 || gap > 6) return false
  const [long, short] = [rawWord(one.words, at - 1), rawWord(two.words, other - 1)]
  return long.length > short.length + 2 && short.length > 1 && long.endsWith(short)
}
