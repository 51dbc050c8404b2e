import { COSTS, FREE_VARIANTS, NEAR_LETTERS } from './spelling.data.ts'

/** Longer words than this are compared by equality alone: no name has them, and the cost is quadratic. */
const LONGEST = 40
const CODES = 128
const VOWELS = new Set('aeiou')
const letters = [...Array(CODES).keys()].map((code) => String.fromCharCode(code))

/** What it costs to drop a letter, and to put one in the place of another, by their codes. */
const DROP = Float64Array.from(letters, (letter) => {
  if (letter === 'h') return COSTS.dropSilent
  return VOWELS.has(letter) ? COSTS.dropVowel : COSTS.drop
})
const CHANGE = Float64Array.from({ length: CODES * CODES }, (_, index) => {
  const a = letters[Math.floor(index / CODES)] as string
  const b = letters[index % CODES] as string
  if (a === b) return 0
  if (NEAR_LETTERS.has(a + b)) return COSTS.near
  return VOWELS.has(a) && VOWELS.has(b) ? COSTS.vowel : COSTS.other
})
const CHEAPEST_DROP = Math.min(...DROP)
/** Three rows of the table, used again by every comparison. */
const rows = [0, 1, 2].map(() => new Float64Array(LONGEST + 1))

const dropCost = (code: number): number => (code < CODES ? (DROP[code] as number) : COSTS.drop)

function changeCost(a: number, b: number): number {
  if (a === b) return 0
  return a < CODES && b < CODES ? (CHANGE[a * CODES + b] as number) : COSTS.other
}

/** A romanised word without the differences that romanisations make freely. */
export function foldSpelling(word: string): string {
  let folded = word
  for (const [pattern, plain] of FREE_VARIANTS) folded = folded.replace(pattern, plain)
  return folded
}

/**
 * What it costs to turn one folded word into the other; an exchange of neighbours costs one drop.
 * Stops with `Infinity` once the cost is above `limit`.
 */
function spellDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0
  if (a.length > LONGEST || b.length > LONGEST) return Number.POSITIVE_INFINITY
  let [before, above, row] = rows as [Float64Array, Float64Array, Float64Array]
  above[0] = 0
  for (let j = 1; j <= b.length; j++) {
    above[j] = (above[j - 1] as number) + dropCost(b.charCodeAt(j - 1))
  }
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1)
    const drop = dropCost(code)
    let least = (above[0] as number) + drop
    row[0] = least
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1)
      let best = (above[j - 1] as number) + changeCost(code, other)
      const without = (above[j] as number) + drop
      if (without < best) best = without
      const extra = (row[j - 1] as number) + dropCost(other)
      if (extra < best) best = extra
      if (i > 1 && j > 1 && code === b.charCodeAt(j - 2) && other === a.charCodeAt(i - 2)) {
        best = Math.min(best, (before[j - 2] as number) + COSTS.drop)
      }
      row[j] = best
      if (best < least) least = best
    }
    if (least > limit) return Number.POSITIVE_INFINITY
    const spare = before
    before = above
    above = row
    row = spare
  }
  return above[b.length] as number
}

/** How alike two folded words are, 0 to 1; a short word forgives less. Below `least` it is 0. */
export function spellLikeness(a: string, b: string, least = 0): number {
  if (a === b) return 1
  const size = Math.max(3, (a.length + b.length) / 2)
  const limit = (1 - least) * size
  if (Math.abs(a.length - b.length) * CHEAPEST_DROP > limit) return 0
  const likeness = 1 - spellDistance(a, b, limit) / size
  return likeness >= least ? Math.max(0, likeness) : 0
}
