import { SMALL_NUMBERS } from '../../lexicon/index.ts'
import { LOOK_ALIKES } from './look-alikes.data.ts'

/** Soft hyphen, zero-width characters, word joiner, byte order mark: seen by machines only. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const HAS_INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/
const MARKS = /\p{M}+/gu
const LATIN = /[a-z]/
/** Cyrillic, Greek, and Latin letters that English never uses but that look like its own. */
const NOT_LATIN = /[Ѐ-ԯͰ-Ͽıɑɡɩʏ]/

/** The word as it is matched: lower case, no accents, no hidden characters, `three` as `3`. */
export function foldWord(raw: string): string {
  let word = raw.replace(INVISIBLE, '').normalize('NFKC').toLowerCase()
  word = word.normalize('NFD').replace(MARKS, '')
  if (NOT_LATIN.test(word)) word = foldLookAlikes(word)
  word = word.replaceAll(',', '')
  if (word.includes('.') && LATIN.test(word)) word = word.replaceAll('.', '')
  if (word === '%') return 'percent'
  return SMALL_NUMBERS.get(word)?.toString() ?? word
}

/** `реасе` with Cyrillic letters as `peace`; a word with a letter that is not drawn like a Latin one stays. */
function foldLookAlikes(word: string): string {
  let folded = ''
  for (const letter of word) {
    const like = LOOK_ALIKES.get(letter) ?? letter
    // Real Cyrillic or Greek writing has letters of its own: then nothing here is a disguise.
    if (NOT_LATIN.test(like)) return word
    folded += like
  }
  return folded
}

/** True for a word that hides from a reader: letters of two scripts, or characters of no width. */
export function isDisguised(raw: string): boolean {
  const lower = raw.toLowerCase()
  if (LATIN.test(lower) && NOT_LATIN.test(lower)) return true
  const first = lower.search(HAS_INVISIBLE)
  return first > 0 && LATIN.test(lower)
}

/** Keys of `three` and its like, which are those of `3`. */
const NUMBER_KEYS: ReadonlyMap<number, number> = new Map(
  [...SMALL_NUMBERS].map(([word, value]) => [hashOf(word), hashOf(String(value))]),
)

/**
 * The key of `text.slice(start, end)` if it is a word of plain letters, read straight from the text; `null` for any
 * other, which has to be folded. The same as `hashOf(foldWord(…))`, at a fifth of the time.
 */
export function plainKey(text: string, start: number, end: number): number | null {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at) | 32
    if (code < 97 || code > 122 || text.charCodeAt(at) < 65) return null
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 13
  return NUMBER_KEYS.get(hash) ?? hash
}

/** FNV-1a over UTF-16 units, mixed so that its low bits are good too. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
