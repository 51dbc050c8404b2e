import {
  bodyNouns,
  familyFirst,
  givenNames,
  isDemonym,
  knownNames,
  organisationWords,
  otherWords,
  placeOpeners,
  placeWords,
} from '../../../lexicon/index.ts'
import type { NameSpan } from '../../analysis.ts'
import { lemmatise } from '../../lemma/lemmatise.ts'
import { theLexicon } from '../../vocabulary/lexicon.ts'
import { SAYING_VERBS } from '../../vocabulary/verbs.data.ts'
import type { NameMemory } from './name-memory.ts'
import { isCapital, plain, type Run, type TaggedSentence } from './sentence-view.ts'

/** A run of words without titles, to be typed. */
export interface Candidate {
  readonly sentence: TaggedSentence
  readonly run: Run
  readonly words: readonly string[]
  /** A title such as `President` stands right before it. */
  readonly titled: boolean
  readonly memory: NameMemory
}

/** Person, organisation or place. */
type NameType = NameSpan['type']

/** A type with how sure it is; 'none': surely no name; null: ask the next rule. */
export type NameRule = (candidate: Candidate) => { type: NameType; p: number } | 'none' | null

const name = (type: NameType, p: number) => ({ type, p })
const next = ({ sentence, run }: Candidate): string | undefined => sentence.tokens[run.end]
const previous = ({ sentence, run }: Candidate): string => plain(sentence.tokens[run.start - 1])

/** `MOSCOW` → `Moscow`. */
const capitalised = (text: string): string =>
  text.toLowerCase().replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())

/** `Russia`, `New York`, `Reuters`, `MOSCOW`. */
const known: NameRule = ({ words, titled }) => {
  const joined = words.join(' ')
  const type =
    knownNames.get(joined) ??
    (joined.length > 4 && joined === joined.toUpperCase()
      ? knownNames.get(capitalised(joined))
      : undefined)
  return type && !(titled && words.length === 1 && type === 'LOC') ? name(type, 0.95) : null
}

const COMPASS = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central)$/

/** `Russian`, `North Korean`, `I`, `TV`. */
const noName: NameRule = ({ words }) => {
  if (words.every((word) => isDemonym(word) || COMPASS.test(word)) && words.some(isDemonym))
    return 'none'
  const last = plain(words.at(-1))
  if (words.length === 1 && (otherWords.has(last) || /^[IVXLC]+$/.test(words[0] ?? '')))
    return 'none'
  return null
}

/** `World Cup`, `Nobel Prize`, `Vietnam War`; with `of`, the head decides. */
const event: NameRule = ({ words, titled }) => {
  const of = words.indexOf('of')
  const head = plain(words[of > 0 ? of - 1 : words.length - 1])
  return words.length > 1 && !titled && otherWords.has(head) ? 'none' : null
}

/** `Foreign Ministry`, `University of Nairobi`, `Acme Inc.` */
const organisation: NameRule = ({ words, titled }) => {
  if (titled && words.length < 4) return null
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  const head = plain(words[of > 0 ? of - 1 : words.length - 1])
  if (words.length === 1)
    return organisationWords.has(head) && /^[A-Z]{2,}/.test(words[0] ?? '')
      ? name('ORG', 0.7)
      : null
  if (placeWords.has(head) && !organisationWords.has(head)) return null
  if (organisationWords.has(head)) return name('ORG', 0.9)
  const strong = words.some((word) => organisationWords.has(plain(word)))
  return strong && !givenNames.has(words[0] ?? '') ? name('ORG', 0.75) : null
}

/** `(LEE MIN HO/AFP via …)`: a photographer's name in capitals. */
const credit: NameRule = (candidate) => {
  const { words, sentence, run } = candidate
  const isCredit =
    words.length > 1 &&
    words.length < 5 &&
    sentence.tokens[run.end] === '/' &&
    previous(candidate) === '('
  return isCredit && words.every((word) => /^[\p{Lu}.'-]+$/u.test(word)) ? name('PER', 0.75) : null
}

/** `Lake Chad`, `Ural River`, `Heathrow Airport`, `Gulf of Aden`. */
const place: NameRule = ({ words, titled }) => {
  if (titled || words.length < 2) return null
  const of = words.indexOf('of')
  const head = plain(words[of > 0 ? of - 1 : words.length - 1])
  if (placeWords.has(head)) return name('LOC', 0.85)
  const opener = plain(words[0])
  return placeOpeners.has(opener) && !givenNames.has(words[0] ?? '') ? name('LOC', 0.7) : null
}

const afterTitle: NameRule = ({ titled, words }) =>
  titled && words.length < 6 ? name('PER', 0.9) : null

/** `Vladimir Putin`, `Kim Dong Un`; a given name alone only where the document knows no better. */
const givenName: NameRule = (candidate) => {
  const { words } = candidate
  if (words.length < 2 || words.length > 5) return null
  if (givenNames.has((words[0] ?? '').replace(/-.*$/, ''))) return name('PER', 0.9)
  const isAsian = familyFirst.has(words[0] ?? '') && words.length < 4
  return isAsian && words.slice(1).every((word) => /^\p{Lu}[\p{Ll}-]{1,9}/u.test(word))
    ? name('PER', 0.8)
    : null
}

/** A surname of a person, or the short form of an organisation, that the document has named in full. */
const remembered: NameRule = ({ words, memory }) => {
  const type = memory.typeOf(words.join(' '))
  return type ? name(type, 0.8) : null
}

/** `KCNA`, `AfDB`: letters that stand for an organisation. */
const acronym: NameRule = ({ words }) =>
  words.length === 1 &&
  /^(?:[A-Z]{3,7}|(?:[A-Z]\.){2,6}|[A-Z][a-z]?[A-Z]{1,4}[a-z]?)$/.test(words[0] ?? '')
    ? name('ORG', 0.65)
    : null

const isSaid = (tag: string | undefined, word: string | undefined): boolean =>
  /^VB[DZP]$/.test(tag ?? '') && SAYING_VERBS.has(lemmatise(word ?? '', tag ?? ''))

/** `Novak said`, `said Novak`. */
const speaker: NameRule = (candidate) => {
  const { sentence, run, words } = candidate
  if (words.length > 4) return null
  const after = isSaid(sentence.xpos[run.end], next(candidate))
  const beforeIt = isSaid(sentence.xpos[run.start - 1], sentence.tokens[run.start - 1])
  if (!after && !beforeIt) return null
  return beforeIt && !/^[,.”"]$/.test(next(candidate) ?? '.') && !after ? null : name('PER', 0.65)
}

/** `in Gando`, `near Fuerteventura`. */
const whereItIs: NameRule = (candidate) => {
  const before = previous(candidate)
  if (candidate.words.length > 3) return null
  if (/^(?:in|near|outside|around|across|throughout|inside)$/.test(before))
    return candidate.words.some(isEveryday) ? 'none' : name('LOC', 0.5)
  return null
}

/** Whether a word is an everyday one: `Skills`, `Crisis`, `Area`. */
const isEveryday = (word: string): boolean => {
  const tags = theLexicon().tags.get(word.toLowerCase())
  return tags !== undefined && !givenNames.has(word)
}

/** `Diébédo Francis Kèrè`: two or three capitals and nothing else to go by. */
const fullName: NameRule = ({ words }) => {
  if (words.length < 2 || words.length > 4) return null
  if (words.some(isEveryday)) return 'none'
  const isPersonal = words.every((word) =>
    /^\p{Lu}[\p{Ll}’'.-]|^\p{Lu}\.$|^\p{Ll}{1,3}$|^-$|^\p{Lu}\p{Ll}*\p{Lu}\p{Ll}+$/u.test(word),
  )
  return isPersonal ? name('PER', 0.6) : name('ORG', 0.4)
}

const OF_PERSONS = bodyNouns('person')

/** `the Biden administration`, `the Abe government`. */
const ofAdministration: NameRule = (candidate) =>
  candidate.words.length === 1 &&
  previous(candidate) === 'the' &&
  (OF_PERSONS.has(next(candidate) ?? '') || /^(?:family|era)$/.test(next(candidate) ?? ''))
    ? name('PER', 0.6)
    : null

/** One capital that nothing else explains: a person if a verb follows, a place after `from` or `to`. */
const singleName: NameRule = (candidate) => {
  const { words, sentence, run } = candidate
  const word = words[0] ?? ''
  if (words.length > 1 || !isCapital(word) || word.length < 3 || isEveryday(word)) return 'none'
  if (givenNames.has(word)) return name('PER', 0.5)
  const verbFollows = /^VB[DZ]$/.test(sentence.xpos[run.end] ?? '') && run.start > 0
  if (verbFollows && previous(candidate) !== 'the') return name('PER', 0.45)
  return /^(?:from|to|at|of)$/.test(previous(candidate)) ? name('LOC', 0.4) : 'none'
}

/**
 * What types a candidate, in order. Lists and telling words come before the words around it: they
 * hold wherever the name stands. What the document said elsewhere comes before guesses by place.
 */
export const NAME_RULES: Readonly<Record<string, NameRule>> = {
  'name.none': noName,
  'name.known': known,
  'name.event': event,
  'name.credit': credit,
  'name.organisation': organisation,
  'name.place': place,
  'name.title': afterTitle,
  'name.given': givenName,
  'name.memory': remembered,
  'name.acronym': acronym,
  'name.speaker': speaker,
  'name.where': whereItIs,
  'name.administration': ofAdministration,
  'name.full': fullName,
  'name.single': singleName,
}
