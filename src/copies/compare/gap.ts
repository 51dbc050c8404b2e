import { rawWord, type WordStream } from '../find/word-stream.ts'
import type { CommonBlock } from './anchors.ts'

/** A stretch between two blocks: words of the copy against words of the source. */
export interface Gap {
  readonly c0: number
  readonly c1: number
  readonly s0: number
  readonly s1: number
}

const SAME = 3
const ALIKE = 1
const OTHER = -1.2
const MISSING = -1

/**
 * Single words that a gap has in common, in order: token alignment (Needleman–Wunsch) over at most
 * 90 × 90 words. Words that merely look alike hold the alignment straight but are not returned.
 */
export function alignGap(copy: WordStream, source: WordStream, gap: Gap): CommonBlock[] {
  const rows = gap.c1 - gap.c0
  const columns = gap.s1 - gap.s0
  if (rows === 0 || columns === 0) return []
  const width = columns + 1
  const score = new Float64Array((rows + 1) * width)
  for (let column = 1; column <= columns; column++) score[column] = column * MISSING
  for (let row = 1; row <= rows; row++) {
    score[row * width] = row * MISSING
    for (let column = 1; column <= columns; column++) {
      const pair = likeness(copy, gap.c0 + row - 1, source, gap.s0 + column - 1)
      score[row * width + column] = Math.max(
        score[(row - 1) * width + column - 1]! + pair,
        score[(row - 1) * width + column]! + MISSING,
        score[row * width + column - 1]! + MISSING,
      )
    }
  }
  return traceBack(copy, source, gap, score)
}

function likeness(copy: WordStream, c: number, source: WordStream, s: number): number {
  if (copy.keys[c] === source.keys[s]) return SAME
  const [x, y] = [rawWord(copy, c), rawWord(source, s)]
  if (x[0]?.toLowerCase() === y[0]?.toLowerCase() && Math.abs(x.length - y.length) <= 3)
    return ALIKE
  return OTHER
}

function traceBack(
  copy: WordStream,
  source: WordStream,
  gap: Gap,
  score: Float64Array,
): CommonBlock[] {
  const width = gap.s1 - gap.s0 + 1
  const blocks: CommonBlock[] = []
  let row = gap.c1 - gap.c0
  let column = gap.s1 - gap.s0
  while (row > 0 && column > 0) {
    const here = score[row * width + column]!
    const [c, s] = [gap.c0 + row - 1, gap.s0 + column - 1]
    const pair = likeness(copy, c, source, s)
    if (here === score[(row - 1) * width + column - 1]! + pair) {
      if (pair === SAME) blocks.push({ c, s, length: 1 })
      row--
      column--
    } else if (here === score[(row - 1) * width + column]! + MISSING) row--
    else column--
  }
  return blocks.reverse()
}
