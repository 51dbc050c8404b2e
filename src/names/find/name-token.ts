import type { Span } from '../../article/index.ts'
import { compoundCut } from './compound.ts'

/** A word or mark as names are read: hyphens and inner apostrophes do not split it, `'s` and `-led` do. */
export interface NameToken extends Span {
  readonly text: string
  readonly lower: string
  /** Begins with a capital, or is `al-` and a capital. */
  readonly capital: boolean
  /** Capitals only, two at least. */
  readonly upper: boolean
  readonly word: boolean
  /** True for the first word of a sentence, of a quotation, or after a colon or dash. */
  readonly opening: boolean
  /** True where the article uses the word as a surname, so that no place is meant: `Ada Paris … Paris`. */
  readonly surname?: true
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu
const POSSESSIVE = /^(.+)(['’]s)$/iu
const INITIALS =
  /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|[DJ]r|M[rst]|Mrs|Gov|Sens?|Reps?|Gen|Col|Lt|Sgt|St|Sr|Prof|Rev|Capt|Cmdr|Adm|Maj|Cpl|Hon|Inc|Corp|Co|Ltd)$/u
/** No sentence worth reading is longer; the rest is not read. */
const MOST_TOKENS = 4000

/** The tokens of `text` within `span`, with offsets into `text`. */
export function readNameTokens(text: string, span: Span): NameToken[] {
  const tokens: NameToken[] = []
  let opening = true
  const add = (start: number, value: string) => {
    const word = /[\p{L}\p{N}]/u.test(value)
    tokens.push({
      start,
      end: start + value.length,
      text: value,
      lower: value.toLowerCase(),
      capital: /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|[dO]['’]\p{Lu})/u.test(value),
      upper: /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u.test(value),
      word,
      opening: word && opening,
    })
    if (word) opening = false
    else if (/["“‘:—–•|]/u.test(value)) opening = true
  }
  // `Hamas-led` is a name, a hyphen and what is said of it.
  const addCompound = (start: number, value: string) => {
    const cut = compoundCut(value)
    if (cut === 0) return add(start, value)
    add(start, value.slice(0, cut))
    add(start + cut, '-')
    add(start + cut + 1, value.slice(cut + 1))
  }
  const sentence = text.slice(span.start, span.end)
  for (const match of sentence.matchAll(TOKEN)) {
    if (tokens.length > MOST_TOKENS) break
    const start = span.start + match.index
    const last = tokens.at(-1)
    // The dot of "J." and "U.S." belongs to the word.
    if (match[0] === '.' && last && last.end === start && INITIALS.test(last.text)) {
      tokens.pop()
      const wasOpening = last.opening
      opening = wasOpening
      add(last.start, `${last.text}.`)
      continue
    }
    const owner = POSSESSIVE.exec(match[0])
    if (owner) {
      add(start, owner[1] as string)
      add(start + (owner[1] as string).length, owner[2] as string)
    } else addCompound(start, match[0])
  }
  return tokens
}

/** `'s`, or the bare mark after a plural. */
export const isPossessive = (token: NameToken | undefined): boolean =>
  token !== undefined && /^['’]s?$/u.test(token.lower)
