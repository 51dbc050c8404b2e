import { abbreviations, functionWords } from '../../lexicon/index.ts'
import { foldWord, hashOf, plainKey } from './word-key.ts'
import { scanWords } from './word-scan.ts'

/** A text as words that can be compared, each with its place. White space never matters. */
export interface WordStream {
  readonly text: string
  /** 32-bit keys of the folded words. */
  readonly keys: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** For each word: 2 if it begins a line, 1 if it begins a sentence inside a line, else 0. */
  readonly opens: Uint8Array
}

/** Words after this many are not read: 200,000 words are a book, not an article. */
const MOST_WORDS = 200_000
const LONGEST_WORD = 64
const LONGEST_INITIALS = 12

/** UTF-8 quotes and dashes read as Windows-1252 (`â€™`): punctuation, not letters. */
const MOJIBAKE = /â€[\u0080-\u009f™œžš"“”˜¦¢]?/g
const SENTENCE_END = /[.!?…]/
const ABBREVIATED = abbreviations('keeps')
/** `Mr`, `J`: a full stop behind it ends no sentence. */
const isShort = (word: string): boolean =>
  /^\p{L}$/u.test(word) || ABBREVIATED.has(word.toLowerCase())

const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u
/** Words that open a sentence after initials: `… in the U.S. The …`. */
const OPENERS = functionWords(
  'article',
  'subject',
  'possessive',
  'demonstrative',
  'preposition',
  'coordinator',
  'subordinator',
)
const opens = (text: string): boolean =>
  OPENERS.has(/^\p{Lu}\p{Ll}*(?!\p{L})/u.exec(text)?.[0].toLowerCase() ?? '')

/** Folded keys already made: news repeats itself, and folding is the dear part. */
type KeyCache = Map<string, number>
const keyOf = (raw: string, cache: KeyCache): number => {
  let key = cache.get(raw)
  if (key === undefined) {
    key = hashOf(foldWord(raw.length > LONGEST_WORD ? raw.slice(0, LONGEST_WORD) : raw))
    cache.set(raw, key)
  }
  return key
}

/** Splits a text into comparable words. `cache` may be shared between texts of one run. */
export function readWords(text: string, cache: KeyCache = new Map()): WordStream {
  const plain = text.includes('â€') ? text.replace(MOJIBAKE, (bad) => ' '.repeat(bad.length)) : text
  const keys: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const opens: number[] = []
  scanWords(plain, (start, end) => {
    const last = keys.length - 1
    if (last >= 0 && joinsInitials(plain, starts[last]!, ends[last]!, start, end)) {
      ends[last] = end
      keys[last] = keyOf(plain.slice(starts[last], end).replaceAll('.', ''), cache)
      return true
    }
    if (keys.length >= MOST_WORDS) return false
    opens.push(last < 0 ? 2 : opening(plain, starts[last]!, ends[last]!, start))
    const key = end - start > LONGEST_WORD ? null : plainKey(plain, start, end)
    keys.push(key ?? keyOf(plain.slice(start, end), cache))
    starts.push(start)
    ends.push(end)
    return true
  })
  return {
    text,
    keys: Int32Array.from(keys),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    opens: Uint8Array.from(opens),
  }
}

/** `U.S.` is one word, as `US` is: single capitals with nothing but a full stop between. */
function joinsInitials(text: string, start: number, end: number, from: number, to: number) {
  return (
    to - from === 1 &&
    from === end + 1 &&
    to - start <= LONGEST_INITIALS &&
    text[end] === '.' &&
    (end - start === 1 || text[end - 2] === '.') &&
    isCapital(text.charCodeAt(end - 1)) &&
    isCapital(text.charCodeAt(from))
  )
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90

function opening(text: string, start: number, end: number, next: number): 0 | 1 | 2 {
  if (next - end === 1) return text[end] === '\n' ? 2 : 0
  const between = text.slice(end, Math.min(next, end + 200))
  if (between.includes('\n')) return 2
  const stop = between.search(SENTENCE_END)
  if (stop < 0 || !/\s/.test(between)) return 0
  const small = text[next] !== text[next]?.toUpperCase()
  if (small) return 0
  if (stop > 0 || between[0] !== '.') return 1
  const last = text.slice(start, end)
  // `U.S. President` goes on, `the U.S. The …` does not.
  if (INITIALS.test(last)) return opens(text.slice(next, next + 9)) ? 1 : 0
  return isShort(last) ? 0 : 1
}

/** The words' own characters. */
export const rawWord = (stream: WordStream, index: number): string =>
  stream.text.slice(stream.starts[index], stream.ends[index])

/** Text from one word to another, `to` exclusive. */
export const rawWords = (stream: WordStream, from: number, to: number): string =>
  to > from ? stream.text.slice(stream.starts[from], stream.ends[to - 1]) : ''

/** Index of the first word of the sentence that word `index` stands in. */
export function sentenceStart(stream: WordStream, index: number): number {
  let at = index
  while (at > 0 && stream.opens[at] === 0) at--
  return at
}

/** Index after the last word of the sentence that word `index` stands in. */
export function sentenceEnd(stream: WordStream, index: number): number {
  let at = index + 1
  while (at < stream.keys.length && stream.opens[at] === 0) at++
  return Math.min(at, stream.keys.length)
}
