import {
  AGENCY_MARKS,
  agencyNamed,
  COUNTRIES,
  MONTH_NAMES,
  WEEKDAY_NAMES,
} from '../../lexicon/index.ts'
import { type CitedWords, plain } from './cited-words.ts'
import { COUNTS } from './numbers.ts'

const CALENDAR: ReadonlySet<string> = new Set(
  [...MONTH_NAMES, ...WEEKDAY_NAMES].flatMap((name) => {
    const word = name.toLowerCase()
    return [word, word.slice(0, 3), word.slice(0, 4)]
  }),
)
/** Words that the brief's own patterns begin with. */
const OWN: ReadonlySet<string> = new Set(
  'contested both all dead injured missing displaced arrested'.split(' '),
)
const CAPITAL = /\p{Lu}[\p{L}\p{M}'’.-]*/gu
/** Words by which a text names a country or its people, by each other. */
const ALIASES = new Map<string, readonly string[]>()
for (const { names, adjectives, capitals } of COUNTRIES) {
  const all = [...names, ...adjectives, ...capitals].map((name) => name.toLowerCase())
  for (const name of names) for (const word of name.split(' ')) addAlias(word.toLowerCase(), all)
}
for (const word of ['united', 'states', 'us', 'u.s'])
  addAlias(word, [
    'u.s.',
    'us',
    'american',
    'america',
    'washington',
    'white house',
    'pentagon',
    'state department',
  ])

function addAlias(word: string, all: readonly string[]): void {
  ALIASES.set(word, [...(ALIASES.get(word) ?? []), ...all])
}

/** Names of a sentence that stand neither in the cited words nor anywhere in their texts. */
export function unlicensedNames(sentence: string, cited: CitedWords): string[] {
  const texts = cited.texts.toLowerCase()
  const told = plain(sentence.replace(COUNTS, ' '))
  const has = (word: string) => wordIn(texts, word)
  return [...told.matchAll(CAPITAL)].flatMap(({ 0: found, index }) => {
    const word = found.replace(/[.'’-]+$/, '').replace(/['’]s$/, '')
    const lower = word.toLowerCase()
    if (CALENDAR.has(lower) || OWN.has(lower) || opens(told, index)) return []
    if (has(lower) || cited.outlets.some((outlet) => wordIn(outlet.toLowerCase(), lower))) return []
    if ((ALIASES.get(lower) ?? []).some(has)) return []
    return isAgency(word, told, has) ? [] : [word]
  })
}

/** `Associated Press` where the page says `(AP)`. */
const isAgency = (word: string, told: string, has: (word: string) => boolean): boolean =>
  AGENCY_MARKS.some((mark) => {
    const name = agencyNamed(mark) ?? ''
    return name.split(' ').includes(word) && told.includes(name) && has(mark.toLowerCase())
  })

/** A capital at the head of a sentence or of a quotation says nothing. */
const opens = (sentence: string, index: number): boolean =>
  /(?:^|[.:;!?] ?["'(]?|["(])$/.test(sentence.slice(Math.max(0, index - 3), index))

function wordIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (
      !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') &&
      !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ' ')
    )
      return true
  }
  return false
}
