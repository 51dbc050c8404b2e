import type { Kernel } from '../kernel/kernel.ts'
import type { Matrix } from '../kernel/matrix.ts'
import { ownCopy } from './own-copy.ts'

/** What a direction of the first layer makes of a word's row: its input matrix and its bias. */
export interface FirstSums {
  readonly matrix: Matrix
  readonly bias: number
}

/** Where each word's ready sums lie. */
export type ReadyWords = (words: readonly string[]) => Uint32Array

/** The most words whose sums are kept, and the longest of them. */
const MOST_KEPT = 16_000
const LONGEST_KEPT = 60
/** How many words' sums are made at once. */
const AT_ONCE = 64

/**
 * What the first layer makes of a word's row is the same wherever the word stands: its sums of all gates, in both directions
 * and bias and all, are made once and kept. Of a sigmoid's gates they are halved.
 */
export function readyWords(
  kernel: Kernel,
  inputRow: (word: string, row: Float32Array) => void,
  directions: readonly FirstSums[],
  hidden: number,
): ReadyWords {
  const { rows: width, columns } = directions[0]!.matrix
  const rowBytes = columns * directions.length * 2
  const base = kernel.take((MOST_KEPT * rowBytes) / 4)
  const kept = new Map<string, number>()
  let used = 0
  const row = new Float32Array(width)

  const make = (words: readonly string[], first: number): void => {
    const mark = kernel.mark()
    const x = kernel.take(words.length * width)
    const sums = kernel.take(words.length * columns)
    words.forEach((word, index) => {
      inputRow(word, row)
      kernel.numbers().set(row, x / 4 + index * width)
    })
    directions.forEach(({ matrix, bias }, direction) => {
      matrix.times(words.length, x, width * 4, sums, columns * 4, false)
      const to = base + first * rowBytes + direction * columns * 2
      kernel.readySums(words.length, hidden, sums, bias, to, rowBytes)
    })
    kernel.release(mark)
  }

  return (words) => {
    if (used + words.length > MOST_KEPT) {
      kept.clear()
      used = 0
    }
    const missing: string[] = []
    const first = used
    const places = Uint32Array.from(words, (word) => {
      let at = kept.get(word)
      if (at === undefined) {
        at = used++
        missing.push(word)
        if (word.length <= LONGEST_KEPT) kept.set(ownCopy(word), at)
      }
      return base + at * rowBytes
    })
    for (let at = 0; at < missing.length; at += AT_ONCE) {
      make(missing.slice(at, at + AT_ONCE), first + at)
    }
    return places
  }
}
