import { bodyNouns } from '../../lexicon/index.ts'
import { countryCode } from '../find/country-codes.ts'
import { type Alignment, alignWords } from './align-words.ts'
import { type NameWord, readOrganisationName } from './name-words.ts'
import { BODY_WORDS } from './same-words.data.ts'

const ORGANISATION_HEADS = bodyNouns('name')

const isMinor = (word: NameWord): boolean => BODY_WORDS.has(word.text)

/** `USAF` stands for `United States Air Force`, `KCNA` for `Korean Central News Agency`. */
function isAcronymOf(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  const acronym = short.length === 1 ? (short[0] as NameWord).text : ''
  if (acronym.length < 2 || acronym.length > 8 || long.length < 2) return false
  const major = long.filter((word) => !isMinor(word))
  return [long, major].some((words) => words.map((word) => word.text[0]).join('') === acronym)
}

/** `II`, `XV`, `2004`: what tells one fund of a series from the next. */
const SERIAL = /^(?:[ivx]{1,5}|\d+)$/

/** Ireland and Iceland, II and III are a letter apart, but nobody writes one for the other. */
function isTold({ a, b }: Alignment, pair: Alignment['pairs'][number]): boolean {
  if (pair.how === 'equal') return false
  const words = [a[pair.a], b[pair.b]].map((word) => word?.text ?? '')
  if (words.some((word) => SERIAL.test(word))) return true
  // Police are no force, though the words are near in letters.
  if (words.every((word) => ORGANISATION_HEADS.has(word))) {
    return new Set(words.map((word) => word.replace(/s$/, ''))).size > 1
  }
  const [first, second] = words.map(countryCode)
  return first !== undefined && second !== undefined && first !== second
}

/** What is left over tells one body from its sister: `Harbour of Dallas`, `Northern Trust XV`. */
function compareLeft(alignment: Alignment): number {
  const left = [alignment.leftA, alignment.leftB].map((words) => words.filter((w) => !isMinor(w)))
  const [major, otherMajor] = left as [NameWord[], NameWord[]]
  if (major.length > 0 && otherMajor.length > 0) return 0.45
  const extra = [...major, ...otherMajor]
  if (extra.length === 0) return 1
  if (extra.some((word) => SERIAL.test(word.text))) return 0.5
  // "German airline Lufthansa" is Lufthansa, "Boston Red Sox" are the Sox; "Sky News Live" is not Sky News.
  const lastA = alignment.a.length - 1
  const lastB = alignment.b.length - 1
  const sameEnd = alignment.pairs.some((pair) => pair.a === lastA && pair.b === lastB)
  return sameEnd ? 0.88 : 0.78
}

/** How surely two spellings name one organisation, 0 to 1. */
export function compareOrganisations(a: string, b: string): number {
  const wordsA = readOrganisationName(a)
  const wordsB = readOrganisationName(b)
  if (wordsA.length === 0 || wordsB.length === 0) return 0
  if (isAcronymOf(wordsA, wordsB) || isAcronymOf(wordsB, wordsA)) return 0.9
  const alignment = alignWords(wordsA, wordsB)
  const { pairs, a: first } = alignment
  const major = pairs.filter(
    (pair) => !isMinor(first[pair.a] as NameWord) && pair.how !== 'initial',
  )
  if (major.length === 0) return pairs.length > 0 ? 0.2 : 0
  if (alignment.pairs.some((pair) => isTold(alignment, pair))) return 0.5
  const likeness = major.reduce((sum, pair) => sum + pair.likeness, 0) / major.length
  return likeness * compareLeft(alignment)
}
