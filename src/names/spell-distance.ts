import { COSTS, FREE_VARIANTS, NEAR_LETTERS } from './spelling.data.ts'

const VOWELS = new Set('aeiou')
/** Longer words than this are compared by equality alone: no name has them, and the cost is quadratic. */
const LONGEST = 40

/** A romanised word without the differences that romanisations make freely. */
export function foldSpelling(word: string): string {
  let folded = word
  for (const [pattern, plain] of FREE_VARIANTS) folded = folded.replace(pattern, plain)
  return folded
}

function dropCost(letter: string): number {
  if (letter === 'h') return COSTS.dropSilent
  return VOWELS.has(letter) ? COSTS.dropVowel : COSTS.drop
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0
  if (NEAR_LETTERS.has(a + b)) return COSTS.near
  return VOWELS.has(a) && VOWELS.has(b) ? COSTS.vowel : COSTS.other
}

/** What it costs to turn one folded word into the other; an exchange of neighbours costs one drop. */
export function spellDistance(a: string, b: string): number {
  if (a === b) return 0
  if (a.length > LONGEST || b.length > LONGEST) return Math.max(a.length, b.length)
  let before: number[] = []
  let above = [0]
  for (let j = 0; j < b.length; j++) above.push((above[j] as number) + dropCost(b[j] as string))
  for (let i = 1; i <= a.length; i++) {
    const letter = a[i - 1] as string
    const row = [(above[0] as number) + dropCost(letter)]
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1] as string
      let best = Math.min(
        (above[j - 1] as number) + changeCost(letter, other),
        (above[j] as number) + dropCost(letter),
        (row[j - 1] as number) + dropCost(other),
      )
      if (i > 1 && j > 1 && letter === b[j - 2] && other === a[i - 2]) {
        best = Math.min(best, (before[j - 2] as number) + COSTS.drop)
      }
      row.push(best)
    }
    before = above
    above = row
  }
  return above[b.length] as number
}

/** How alike two folded words are, 0 to 1; a short word forgives less. */
export function spellLikeness(a: string, b: string): number {
  if (a === b) return 1
  const longer = Math.max(a.length, b.length)
  const shorter = Math.min(a.length, b.length)
  if (longer > 2 * shorter + 2) return 0
  return Math.max(0, 1 - spellDistance(a, b) / Math.max(3, (longer + shorter) / 2))
}
