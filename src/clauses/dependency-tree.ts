import type { Word } from '../language/index.ts'

/** A sentence's heads made a forest, with what is asked of it again and again; arrays have an entry a word. */
export interface DependencyTree {
  /** The word above, -1 for a root. No circles, all in the sentence. */
  readonly heads: Int32Array
  /** Words with each word before all that depends on it. */
  readonly downwards: Int32Array
  /** First and last word of all that depends on a word, itself included; commas, dashes and stops count for nothing. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** The words that depend on a word, in reading order. */
  children(at: number): Int32Array
}

type TreeWord = Pick<Word, 'head' | 'upos' | 'text'>

/** Parsers hang the comma behind an aside on the word before it. */
const LOOSE_MARK = /^(?:[,;:.!?…–—]|-{1,3}|\.{2,4})$/

/** Reads the heads of a sentence; a head outside of it or in a circle makes a root. Work grows with the words. */
export function readTree(words: readonly TreeWord[]): DependencyTree {
  const heads = soundHeads(words)
  const size = heads.length
  // Children of word i stand at starts[i] … starts[i + 1]; those of the roots come last.
  const starts = new Int32Array(size + 2)
  for (const head of heads) starts[slot(head, size) + 1]! += 1
  for (let at = 0; at <= size; at++) starts[at + 1]! += starts[at]!
  const next = starts.slice(0, size + 1)
  const below = new Int32Array(size)
  for (let at = 0; at < size; at++) below[next[slot(heads[at]!, size)]!++] = at
  const children = (at: number): Int32Array => below.subarray(starts[at], starts[at + 1])
  const downwards = new Int32Array(size)
  let filled = 0
  for (const root of children(size)) downwards[filled++] = root
  for (let read = 0; read < filled; read++)
    for (const child of children(downwards[read]!)) downwards[filled++] = child
  const left = Int32Array.from(heads, (_, at) => at)
  const right = Int32Array.from(left)
  for (let read = size - 1; read >= 0; read--) {
    const at = downwards[read]!
    const head = heads[at]!
    const isLoose = words[at]!.upos === 'PUNCT' && LOOSE_MARK.test(words[at]!.text)
    if (head < 0 || (isLoose && left[at] === right[at])) continue
    left[head] = Math.min(left[head]!, left[at]!)
    right[head] = Math.max(right[head]!, right[at]!)
  }
  return { heads, downwards, left, right, children }
}

const slot = (head: number, size: number): number => (head < 0 ? size : head)

function soundHeads(words: readonly TreeWord[]): Int32Array {
  const size = words.length
  const heads = Int32Array.from(words, ({ head }, at) =>
    Number.isInteger(head) && head >= 0 && head < size && head !== at ? head : -1,
  )
  // The word from which each word was first climbed over: meeting one's own again is a circle.
  const climbedFrom = new Int32Array(size).fill(-1)
  for (let from = 0; from < size; from++) {
    for (let at = from; at >= 0 && climbedFrom[at]! < 0; at = heads[at]!) {
      climbedFrom[at] = from
      const up = heads[at]!
      if (up >= 0 && climbedFrom[up] === from) heads[at] = -1
    }
  }
  return heads
}
