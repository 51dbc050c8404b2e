import { CITY_ROWS, COUNTRIES, ORGANISATIONS, REGIONS } from '../../lexicon/index.ts'
import type { EntityKind } from '../entity.ts'
import type { NameToken } from './name-token.ts'

/** A name that the tables know. */
export interface KnownName {
  readonly kind: EntityKind
  readonly type: 'name' | 'adjective'
  /** The usual name: aliases with the same one are one entity. */
  readonly name: string
  readonly country?: string
  readonly sector?: string
}

interface Phrase {
  readonly words: readonly string[]
  readonly known: KnownName
}

const phrases = new Map<string, Phrase[]>()

function add(text: string, known: KnownName): void {
  const words = text.trim().split(' ')
  const first = (words[0] as string).toLowerCase()
  const list = phrases.get(first) ?? []
  if (list.some((phrase) => phrase.words.join(' ') === words.join(' '))) return
  list.push({ words, known })
  phrases.set(first, list)
}

for (const { code, names, adjectives, capitals } of COUNTRIES) {
  const name = names[0] as string
  for (const text of names) add(text, { kind: 'country', type: 'name', name, country: code })
  for (const text of adjectives)
    add(text, { kind: 'country', type: 'adjective', name, country: code })
  for (const text of capitals) {
    const city = code === 'USA' ? 'Washington' : (capitals[0] as string)
    add(text, { kind: 'place', type: 'name', name: city, country: code })
  }
}
for (const { names, country, sector } of ORGANISATIONS) {
  for (const text of names) {
    add(text.replace(/^[Tt]he /, ''), {
      kind: 'organisation',
      type: 'name',
      name: names[0] as string,
      ...(country ? { country } : {}),
      ...(sector ? { sector } : {}),
    })
  }
}
for (const [country, first, ...others] of CITY_ROWS) {
  const name = first?.replace(/^the /, '') ?? ''
  for (const text of [name, ...others]) add(text, { kind: 'place', type: 'name', name, country })
}
for (const text of REGIONS) add(text, { kind: 'place', type: 'name', name: text })
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)

/** Letters only in capitals ("WHO", "US") must be written so: "who" and "us" are words. */
const sameWord = (token: NameToken, word: string): boolean =>
  token.text === word || (token.upper && token.text === word.toUpperCase() && word.length > 3)

/** The longest known name that begins at token `at`, and the index after it. */
export function matchKnown(
  tokens: readonly NameToken[],
  at: number,
): { known: KnownName; end: number } | null {
  const { lower, surname } = tokens[at] as NameToken
  for (const { words, known } of phrases.get(lower) ?? []) {
    if (surname && words.length === 1) continue
    const fits = words.every((word, index) => {
      const token = tokens[at + index]
      return token !== undefined && sameWord(token, word)
    })
    if (fits) return { known, end: at + words.length }
  }
  return null
}
