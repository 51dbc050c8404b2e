import { rawWord, type WordStream } from '../find/word-stream.ts'

/**
 * Share of names that a text calls by the last name before it gives the full one: `Calder said` above `Ines
 * Calder, the port director`. Writers introduce people; a text whose paragraphs were shuffled does not.
 * 0 to 1; 0 where no name stands in both forms.
 */
export function orderFaults(words: WordStream): number {
  const full = new Map<number, number>()
  const short = new Map<number, number>()
  let before = false
  for (let at = 0; at < words.keys.length; at++) {
    const capital = /^\p{Lu}\p{Ll}/u.test(rawWord(words, at))
    const key = words.keys[at]!
    if (capital && before && !words.opens[at]) {
      if (!full.has(key)) full.set(key, at)
    } else if (capital && !words.opens[at] && !short.has(key)) short.set(key, at)
    before = capital
  }
  let [names, faults] = [0, 0]
  for (const [key, at] of full) {
    const other = short.get(key)
    if (other === undefined) continue
    names++
    if (other < at) faults++
  }
  return faults / Math.max(3, names)
}
