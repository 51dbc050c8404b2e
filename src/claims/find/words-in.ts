import { partitionPoint, type Span } from '../../article/index.ts'
import type { Word } from '../../language/index.ts'

/** The words of a span, of words in reading order. */
export function wordsIn(words: readonly Word[], { start, end }: Span): Word[] {
  const from = partitionPoint(words.length, (at) => (words[at] as Word).start < start)
  const to = partitionPoint(words.length, (at) => (words[at] as Word).end <= end)
  return words.slice(from, to)
}
