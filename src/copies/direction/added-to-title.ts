import { foldWord } from '../find/word-key.ts'
import type { Side } from './side.ts'

const MOST_ADDED = 6
const titleWords = ({ reading }: Side): string[] =>
  reading.input.title.slice(0, 500).match(/[\p{L}\p{N}.]+/gu) ?? []

/** Words that `one`'s title has besides the whole of `two`'s: `Kapcor Coin: Talks begin`. */
export function addedToTitle(one: Side, two: Side): string | null {
  const [long, short] = [titleWords(one), titleWords(two)]
  const more = long.length - short.length
  if (short.length < 3 || more < 1 || more > MOST_ADDED) return null
  const left = new Map<string, number>()
  for (const word of short) left.set(foldWord(word), (left.get(foldWord(word)) ?? 0) + 1)
  const added = long.filter((word) => {
    const count = left.get(foldWord(word)) ?? 0
    left.set(foldWord(word), count - 1)
    return count <= 0
  })
  return added.length === more ? added.join(' ') : null
}
