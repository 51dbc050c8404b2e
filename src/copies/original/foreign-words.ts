import { rawWord, type WordStream } from '../find/word-stream.ts'

/** Letters from which on a word, and any name, says what a text is about. */
const LONG = 6
/** Words of matter that a stretch needs to be judged by. */
const FEWEST = 6
/** Share of them that stand elsewhere in a text below which a short stretch is about something else. */
const KIN = 0.23

/** Where words are about the matter: names and long words, by index, each once. */
function matterOf(words: WordStream, from: number, to: number): number[] {
  const seen = new Set<number>()
  const found: number[] = []
  for (let at = from; at < to; at++) {
    const key = words.keys[at]!
    const raw = rawWord(words, at)
    const name = words.opens[at] === 0 && /^\p{Lu}\p{Ll}/u.test(raw)
    if (seen.has(key) || !(name || raw.length >= LONG)) continue
    seen.add(key)
    found.push(at)
  }
  return found
}

/**
 * True for a stretch that has next to none of a text's words: a paper's own paragraphs on another matter, put under
 * a copy. What goes on with a story uses its names again. `known` are the keys of the text's words, `part` is the
 * stretch's share of its copy: the longer it is, the less of it the rest can tell.
 */
export function isForeign(
  words: WordStream,
  from: number,
  to: number,
  known: ReadonlySet<number>,
  part: number,
): boolean {
  const matter = matterOf(words, from, to)
  const kin = matter.filter((at) => known.has(words.keys[at]!)).length
  return matter.length >= FEWEST && kin < KIN * (1 - part) * matter.length
}
