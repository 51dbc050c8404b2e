import {
  HONORIFICS,
  LEGAL_FORMS,
  OFFICE_SECTORS,
  offices,
  ROLE_MODIFIERS,
  SUFFIXES,
} from '../../lexicon/index.ts'
import { romanise } from './romanise.ts'
import { NUMBER_WORDS, SAME_WORDS } from './same-words.data.ts'
import { foldSpelling } from './spell-distance.ts'
import { PARTICLES } from './spelling.data.ts'

const NAMES_TOO = offices('name')

/** A word of a name, romanised, with its folded spelling. */
export interface NameWord {
  readonly text: string
  readonly folded: string
  /** A particle (`al`, `bin`, `van`) that spellings leave out. */
  readonly weak: boolean
}

/** A person's name made ready to be compared. */
export interface PersonName {
  readonly words: readonly NameWord[]
  /** True where a title or form of address stood before it. */
  readonly titled: boolean
  /** `Jr`, `II`: what tells father from son. */
  readonly suffix?: string
}

const MOST_WORDS = 16
const MOST_LETTERS = 240

function splitWords(text: string): string[] {
  return (romanise(text.slice(0, MOST_LETTERS)).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(
    0,
    MOST_WORDS,
  )
}

const MOST_SEEN = 50_000

/** Reads the same text once: names repeat, and reading is the dear part of a comparison. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const seen = new Map<string, T>()
  return (text) => {
    const known = seen.get(text)
    if (known !== undefined) return known
    const found = read(text)
    if (seen.size >= MOST_SEEN) seen.clear()
    if (text.length <= MOST_LETTERS) seen.set(text, found)
    return found
  }
}

const toWord = remembering(
  (text): NameWord => ({ text, folded: foldSpelling(text), weak: PARTICLES.has(text) }),
)

/** `Abdulrahman`, `Abdel Rahman` and `Abd al-Rahman` are one. */
const SERVANT = /^abd[aeo]?u?l(?=[^aeiou]|$)/

/** `RamiMakhlouf` is two words; `McCain` and `DiCaprio` are one. */
const splitGlued = (text: string): string => text.replace(/(\p{Ll}{3})(\p{Lu}\p{Ll}{2})/gu, '$1 $2')

/** Index of the first word after the title: `Secretary of State Paula Rivera` gives 3. */
function titleLength(words: readonly string[]): number {
  let from = 0
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index] as string
    if (OFFICE_SECTORS.has(word) && (index === 0 ? words.length > 1 : !NAMES_TOO.has(word))) {
      from = index + 1
      const isOffice = words[index + 1] === 'of' || words[index + 1] === 'for'
      if (isOffice && index + 3 < words.length) from = index + 3
    } else if (HONORIFICS.has(word) && index === from) from = index + 1
  }
  // "Vice Pablo Vera": modifiers alone are no title, but left of one they go with it.
  while (from > 0 && from < words.length - 1 && ROLE_MODIFIERS.has(words[from] as string)) from++
  return from
}

function splitServant(word: string): string[] {
  const rest = word.replace(SERVANT, '')
  if (rest === word) return [word]
  return rest === '' ? ['abd'] : rest.length > 3 ? ['abd', rest] : [word]
}

/** A person's name without titles, forms of address and legal forms. `Smith, John` is turned round. */
export const readPersonName = remembering((text): PersonName => {
  const comma = /^([^,]{2,40}),\s*([^,]{2,60})$/.exec(text)
  const turned =
    comma &&
    !SUFFIXES.has(romanise(comma[2] ?? '').replace(/\W/g, '')) &&
    !splitWords(comma[1] ?? '').some((word) => OFFICE_SECTORS.has(word))
  const all = splitWords(splitGlued(turned ? `${comma[2]} ${comma[1]}` : text))
  const suffix =
    all.length > 1 ? all.findLast((word, at) => at > 0 && SUFFIXES.has(word)) : undefined
  const words = all.filter(
    (word, at) =>
      at === 0 ||
      !(SUFFIXES.has(word) || (LEGAL_FORMS.has(word) && word.length > 2 && at === all.length - 1)),
  )
  const from = titleLength(words)
  return {
    words: words.slice(from).flatMap(splitServant).map(toWord),
    titled: from > 0,
    ...(suffix && suffix !== 'phd' && suffix !== 'md' ? { suffix } : {}),
  }
})

/** An organisation's name without legal forms; dotted letters are one acronym, numbers are digits. */
export const readOrganisationName = remembering((text): readonly NameWord[] => {
  const undotted = text
    .slice(0, MOST_LETTERS)
    .replace(/(?<![\p{L}])(?:\p{L}\.){1,8}(?:\p{L}(?![\p{L}]))?/gu, (dotted) =>
      dotted.replaceAll('.', ''),
    )
    .replace(/['’]s?(?![\p{L}])/gu, '')
    .replace(/(\p{Ll}{3})(\p{Lu}{2,4})(?![\p{L}])/gu, '$1 $2')
  const words = splitWords(undotted).flatMap((word) => (SAME_WORDS.get(word) ?? word).split(' '))
  const kept = words.filter((word) => !LEGAL_FORMS.has(word))
  return (kept.length > 0 ? kept : words).map((word) => toWord(NUMBER_WORDS.get(word) ?? word))
})
