import { LATIN_LETTERS } from '../article/index.ts'

/** Different words that a search looks at; the rest is named as ignored. */
const MOST_TERMS = 64
const SNIPPET_REACH = 60
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const PLAIN = /^[a-z0-9]*$/

/** A word as it is looked for: small letters without marks, `ł` as `l`. `Łódź` and `Lodz` are one. */
function foldTerm(word: string): string {
  const small = word.toLowerCase()
  if (PLAIN.test(small)) return small
  const bare = small.normalize('NFKD').replace(/\p{M}/gu, '')
  return [...bare].map((letter) => LATIN_LETTERS[letter] ?? letter).join('')
}

/** Searched words as separate terms, folded, each once; and those beyond the limit. */
export function searchTerms(words: string): { terms: string[]; ignored: string[] } {
  const terms = [...new Set((words.match(WORD) ?? []).map(foldTerm))].filter((term) => term !== '')
  return { terms: terms.slice(0, MOST_TERMS), ignored: terms.slice(MOST_TERMS) }
}

/** A text with every word folded: what an index of words is made from. */
export const foldText = (text: string): string => (text.match(WORD) ?? []).map(foldTerm).join(' ')

/** Some words of `text` around the first that is one of `terms`, with those found in brackets. */
export function snippetOf(text: string, terms: readonly string[]): string {
  const wanted = new Set(terms)
  let shown = ''
  let from = 0
  let at = 0
  let to = -1
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length
    if (to >= 0 && end > to) break
    if (!wanted.has(foldTerm(word))) continue
    if (to < 0) {
      from = Math.max(0, index - SNIPPET_REACH)
      to = Math.min(text.length, end + SNIPPET_REACH)
      at = from
    }
    shown += `${text.slice(at, index)}[${word}]`
    at = end
  }
  if (to < 0) return ''
  return `${from > 0 ? '…' : ''}${shown}${text.slice(at, to)}${to < text.length ? '…' : ''}`
}
