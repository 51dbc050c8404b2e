import {
  familyFirst,
  givenNames,
  headsOf,
  knownNames,
  organisationWords,
  placeOpeners,
  placeWords,
  titles,
} from '../../lexicon/words.ts'
import { FILTERS, nameFilters } from '../vocabulary/name-filters.ts'

/** A kind of feature starts its hash from its own number, so that suffix `an` is not prefix `an`. */
const hash = (text: string, kind: number): number => {
  let value = 0x811c9dc5 ^ Math.imul(kind + 1, 0x9e3779b1)
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  value ^= value >>> 15
  return Math.imul(value, 0x85ebca6b) >>> 0
}

/** `Xx` for Minister, `XX` for NATO, `d` for digits, other marks as they are; runs count once. */
function shapeOf(text: string): string {
  let shape = ''
  for (const letter of text.slice(0, 24)) {
    const next = /\p{Lu}/u.test(letter)
      ? 'X'
      : /\p{L}/u.test(letter)
        ? 'x'
        : /\p{N}/u.test(letter)
          ? 'd'
          : letter
    if (!(shape.endsWith(next) && shape.endsWith(next + next))) shape += next
  }
  return shape
}

/** Which lists of name words hold the word, as bits. */
function listsOf(text: string): number {
  const lists = [
    givenNames,
    familyFirst,
    titles,
    organisationWords,
    headsOf,
    placeWords,
    placeOpeners,
  ]
  let bits = 0
  lists.forEach((list, index) => {
    if (list.has(text)) bits |= 1 << index
  })
  const known = knownNames.get(text)
  return bits | (known === 'LOC' ? 128 : known === 'ORG' ? 256 : 0)
}

/** Which of the long lists of persons' and towns' names hold the word, as bits; a word in small letters. */
function filtersOf(word: string): number {
  const filters = nameFilters()
  let bits = 0
  FILTERS.forEach((name, index) => {
    if (filters[name].has(word)) bits |= 1 << index
  })
  return bits
}

/** The same mark in its plain form: curly quotes, dashes and dots as the vectors' words have them. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '``': '"',
  "''": '"',
  '—': '--',
  '–': '--',
  '…': '...',
}

/** The form of a word that vectors and features are looked up by: small letters, plain marks. */
export function plainWord(text: string): string {
  const plain = Object.hasOwn(PLAIN, text) ? (PLAIN[text] as string) : text
  return plain.toLowerCase().replaceAll('’', "'").slice(0, 60)
}

/** Rows of the feature table that stand for a word: the word itself first, then its parts. */
export function wordFeatures(text: string, rows: number): Int32Array {
  const word = plainWord(text)
  const found = [
    hash(word, 0),
    hash(shapeOf(text), 1),
    hash(String(listsOf(text)), 2),
    hash(/^\p{Lu}/u.test(text) ? text.slice(0, 60) : '', 3),
    hash(`${filtersOf(word)} ${/^\p{Lu}/u.test(text)}`, 13),
  ]
  for (let length = 1; length <= 5; length++) {
    if (word.length > length) found.push(hash(word.slice(-length), 3 + length))
  }
  for (let length = 1; length <= 4; length++) {
    if (word.length > length) found.push(hash(word.slice(0, length), 8 + length))
  }
  return Int32Array.from(found, (value) => value % rows)
}

/** The 32-bit key by which a word's vector is found. */
export const vectorKey = (word: string): number => hash(word, 40)
