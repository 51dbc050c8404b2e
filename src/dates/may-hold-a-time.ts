import { isDigit, isLetter } from './lexer.ts'

/** Words by a number made of their letters: two words of one number only wake the scan once too often. */
export type WakeWords = ReadonlySet<number>

const step = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | 32)) | 0

/** The words that wake the scan, in small letters. */
export function wakeWords(words: Iterable<string>): WakeWords {
  const hashes = new Set<number>()
  for (const word of words) {
    const head = /^\p{L}+/u.exec(word)?.[0] ?? ''
    let hash = 0
    for (let at = 0; at < head.length; at++) hash = step(hash, head.charCodeAt(at))
    if (head.length > 1) hashes.add(hash)
  }
  return hashes
}

/**
 * Whether any word or number between two places can begin a time expression. One pass over the
 * characters without a substring: most sentences end here.
 */
export function wakes(text: string, start: number, end: number, words: WakeWords): boolean {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      const from = at
      while (at < end && isDigit(text.charCodeAt(at))) at++
      if (isTimely(text, from, at, end)) return true
    } else if (isLetter(code)) {
      const from = at
      let hash = 0
      let letter = code
      while (isLetter(letter) && at < end) {
        hash = step(hash, letter)
        letter = text.charCodeAt(++at)
      }
      if (at - from > 1 ? words.has(hash) : isInitial(text, from, end)) return true
    } else at++
  }
  return false
}

/** `st`, `nd`, `rd`, `th` as one number each. */
const ORDINALS: ReadonlySet<number> = new Set(
  ['st', 'nd', 'rd', 'th'].map((word) => word.charCodeAt(0) * 256 + word.charCodeAt(1)),
)

/** `1998`, `10:30`, `3/4`, `80s`, `4Q`, `9 am`, `2-3-2024`. */
function isTimely(text: string, from: number, to: number, end: number): boolean {
  if (to - from === 4 && (text.charCodeAt(from) === 49 || text.charCodeAt(from) === 50)) return true
  if (to >= end || to - from > 4) return false
  const next = text.charCodeAt(to)
  if (next === 58 || next === 47 || next === 45) return isDigit(text.charCodeAt(to + 1))
  // "the 20th"
  if (to - from < 3 && ORDINALS.has((next | 32) * 256 + (text.charCodeAt(to + 1) | 32))) return true
  const letter = (next === 32 ? text.charCodeAt(to + 1) : next) | 32
  return (
    letter === 97 ||
    letter === 112 ||
    next === 115 ||
    letter === 113 ||
    (next === 46 && isDigit(text.charCodeAt(to + 1)))
  )
}

/** `p.m.`, `B.C.`, `Q4`. */
function isInitial(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false
  const next = text.charCodeAt(at + 1)
  const own = text.charCodeAt(at) | 32
  if (own === 113 || own === 104) return isDigit(next)
  if (next !== 46) return false
  const after = text.charCodeAt(at + 2) | 32
  return ((own === 97 || own === 112) && after === 109) || (own === 98 && after === 99)
}
