import { STOP_WORDS } from './stop-words.data.ts'
import type { StoryInput } from './story.ts'

/** How often each term of an article counts, by where it stands. */
export interface Terms {
  readonly counts: ReadonlyMap<string, number>
  /** The terms that are names, or parts of names. */
  readonly names: ReadonlySet<string>
}

/** What a term counts in the headline, in the opening, and in the rest. */
const TITLE = 3
const LEAD = 2
const BODY = 1
const LEAD_LENGTH = 600
/** Characters of body text that are read: the rest of a long article adds little. */
const MOST_TEXT = 12_000
const LONGEST_WORD = 30

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}]{1,2}(?![\p{L}]))?/gu
const SENTENCE_END = /[.!?:\n“"]\s*$/

/** Reads the terms of an article: words, names, and pairs of neighbouring names. */
export function readTerms(input: StoryInput): Terms {
  const counts = new Map<string, number>()
  const names = new Set<string>()
  const text = input.text.slice(0, MOST_TEXT)
  readPart(text.slice(0, LEAD_LENGTH), LEAD, counts, names)
  readPart(text.slice(LEAD_LENGTH), BODY, counts, names)
  // Headlines are often capitalised throughout: they show no names, they only weigh.
  readPart(input.title.slice(0, 500), TITLE, counts, text === '' ? null : new Set())
  for (const name of input.names ?? []) {
    for (const word of name.split(/[\s'’-]+/)) {
      const term = termOf(word)
      if (term !== null) names.add(term)
    }
  }
  return { counts, names }
}

function readPart(
  text: string,
  weight: number,
  counts: Map<string, number>,
  names: Set<string> | null,
): void {
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + weight)
  let lastName = ''
  let lastEnd = -2
  for (const match of text.matchAll(WORD)) {
    const raw = match[0]
    const term = termOf(raw)
    if (term === null) {
      lastName = ''
      continue
    }
    add(term)
    const capital = raw[0] !== raw[0]!.toLowerCase()
    const opens = match.index < 2 || SENTENCE_END.test(text.slice(match.index - 3, match.index))
    if (capital && !opens) names?.add(term)
    if (capital && lastName !== '' && match.index - lastEnd === 1) add(`${lastName} ${term}`)
    lastName = capital ? term : ''
    lastEnd = match.index + raw.length
  }
}

/** The word as a term, or `null` for words that tell nothing. */
function termOf(raw: string): string | null {
  const plain = raw.toLowerCase().replace(/['’].*$/, '')
  if (plain.length < 2 || plain.length > LONGEST_WORD || STOP_WORDS.has(plain)) return null
  if (/^\p{N}$/u.test(plain)) return null
  return stem(plain)
}

/** Cuts the commonest English endings: `strikes`, `striking`, `strike` are one term. */
export function stem(word: string): string {
  if (word.length < 5 || /\p{N}/u.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  let base = word
  if (base.endsWith('s') && !base.endsWith('ss') && !base.endsWith('us')) base = base.slice(0, -1)
  if (base.endsWith('ing') && base.length > 6) base = base.slice(0, -3)
  else if (base.endsWith('ed') && base.length > 5) base = base.slice(0, -2)
  if (base.endsWith('e') && base.length > 4) base = base.slice(0, -1)
  if (base.length > 4 && base.at(-1) === base.at(-2)) base = base.slice(0, -1)
  return base
}
