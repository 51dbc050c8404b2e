import type { Chance } from './pieces.ts'

/**
 * Articles of a word-frequency model: words drawn by Zipf's law (rank to the power of -1.05) from a vocabulary of
 * made-up words. They share phrases as often as chance has it, and no text.
 */
export function zipfWords(size: number, chance: Chance): () => number {
  const sums = new Float64Array(size)
  let sum = 0
  for (let rank = 0; rank < size; rank++) sums[rank] = sum += (rank + 2) ** -1.05
  return () => {
    const aim = chance.next() * sum
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! < aim) low = middle + 1
      else high = middle
    }
    return low
  }
}

const PARTS = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za'.split(' ')

/** The word of a rank: syllables of its number. */
export function wordOf(rank: number): string {
  let word = ''
  for (let left = rank + 20; left > 0; left = Math.floor(left / 20)) word += PARTS[left % 20]
  return word
}
