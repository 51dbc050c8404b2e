import { type Alignment, alignWords } from './align-words.ts'
import { type NameWord, type PersonName, readPersonName } from './name-words.ts'

/** Above this two names count as one (`compareNames`). */
const SAME = 0.8
const UNLIKE = 0.3

const weigh = (words: readonly NameWord[]): number =>
  words.reduce((sum, word) => sum + (word.weak ? 0.15 : word.text.length === 1 ? 0.5 : 1), 0)

/** True where every word that is not a particle is left over on one side at most. */
const isPart = ({ leftA, leftB }: Alignment): boolean => weigh(leftA) < 0.4 || weigh(leftB) < 0.4

const lastStrong = (words: readonly NameWord[]): number =>
  words.findLastIndex((word) => !word.weak && word.text.length > 1)

/** `Vera` against `Pablo Vera`: a bare surname; a bare given name says nothing. */
function compareShort(alignment: Alignment, titled: boolean): number {
  const { a, b, pairs } = alignment
  const pair = pairs[0]
  if (!pair) return 0
  const longer = a.length >= b.length ? a : b
  const at = a.length >= b.length ? pair.a : pair.b
  if (longer.length === 1) return pair.likeness
  if (at !== lastStrong(longer)) return UNLIKE
  return pair.likeness >= 0.9 ? (titled ? 0.88 : 0.8) : UNLIKE
}

function compareAligned(alignment: Alignment): number {
  const { a, b, pairs } = alignment
  const strong = pairs.filter((pair) => !(a[pair.a] as NameWord).weak)
  const likeness = strong.reduce((sum, pair) => sum + pair.likeness, 0) / Math.max(1, strong.length)
  const full = strong.filter((pair) => pair.how !== 'initial').length
  const extra = Math.abs(weigh(alignment.leftA) - weigh(alignment.leftB))
  if (full === 0 || strong.length < 2) return UNLIKE
  // The surname must be among what agrees: "Kim Jong" is not enough for "Kim Jong Il".
  const surname =
    pairs.some((pair) => pair.a === lastStrong(a)) || pairs.some((pair) => pair.b === lastStrong(b))
  return Math.max(UNLIKE, likeness - 0.02 * extra - (surname ? 0 : 0.15))
}

/** Both sides keep a word that the other lacks: two persons, unless the words are nearly alike. */
function compareCrossed(alignment: Alignment): number {
  const { pairs, leftA, leftB } = alignment
  const shared = pairs.reduce((sum, pair) => sum + pair.likeness, 0)
  const apart = weigh(leftA) + weigh(leftB)
  return Math.min(0.7, shared / (shared + apart))
}

const LINEAGE = new Set(['bin', 'ibn', 'ben', 'bint'])

/** `Salman bin Muhammad` is the son of `Muhammad bin Salman`. */
function isLineageTurned({ a, b, pairs }: Alignment): boolean {
  if (![...a, ...b].some((word) => LINEAGE.has(word.text))) return false
  const strong = pairs.filter((pair) => !(a[pair.a] as NameWord).weak)
  return strong.some((pair, index) => index > 0 && pair.b < (strong[index - 1]?.b ?? 0))
}

/** A comparison, and whether it rests on a word that is only nearly alike. */
export interface PersonComparison {
  readonly score: number
  readonly near: boolean
}

/** How surely two names are one person's: every word of the shorter must have its like. */
export function comparePersonDetail(a: PersonName, b: PersonName): PersonComparison {
  if (a.words.length === 0 || b.words.length === 0) return { score: 0, near: false }
  const alignment = alignWords(a.words, b.words)
  const near = alignment.pairs.some(
    (pair) => pair.how === 'near' && !(alignment.a[pair.a] as NameWord).weak,
  )
  return { score: scoreAlignment(alignment, a, b), near }
}

function scoreAlignment(alignment: Alignment, a: PersonName, b: PersonName): number {
  const strongA = alignment.a.filter((word) => !word.weak).length
  const strongB = alignment.b.filter((word) => !word.weak).length
  if (Math.min(strongA, strongB) <= 1) return compareShort(alignment, a.titled || b.titled)
  if (!isPart(alignment)) return compareCrossed(alignment)
  if (isLineageTurned(alignment)) return 0.5
  const score = compareAligned(alignment)
  return a.suffix && b.suffix && a.suffix !== b.suffix ? Math.min(score, SAME - 0.1) : score
}

/** How surely two spellings name one person, 0 to 1. */
export const comparePersons = (a: string, b: string): number =>
  comparePersonDetail(readPersonName(a), readPersonName(b)).score
