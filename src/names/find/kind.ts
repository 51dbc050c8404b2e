import { bodyNouns, FAMILY_FIRST, GIVEN_NAMES, sayingForms } from '../../lexicon/index.ts'
import { romanise } from '../compare/romanise.ts'
import type { EntityKind } from '../entity.ts'
import type { NameRuleName } from '../rule-files.data.ts'
import {
  CLUB_HEADS,
  FACILITY_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  WORK_HEADS,
} from './head-nouns.data.ts'
import type { NameToken } from './name-token.ts'

const ORGANISATION_HEADS = bodyNouns('name')

/** What the name finder of `language` takes the words to be, where it has an opinion. */
export type NameHint = 'PER' | 'ORG' | 'LOC' | undefined

/** What a person does in the news, right after or before the name. */
const SPEECH = sayingForms({ having: 'speaks', tense: 'told' })
const PLACE_PREPOSITIONS = new Set('in near from to across outside inside around'.split(' '))
const KIND_OF_HINT = { PER: 'person', ORG: 'organisation', LOC: 'place' } as const

/** What stands around a run of capitals. */
export interface NameContext {
  readonly tokens: readonly NameToken[]
  readonly from: number
  readonly to: number
  readonly titled: boolean
  readonly hint: NameHint
}

type KindRule = (context: NameContext, words: readonly NameToken[]) => EntityKind | null

const romanised = (token: NameToken | undefined): string => (token ? romanise(token.text) : '')

const byTitle: KindRule = ({ titled }) => (titled ? 'person' : null)

const byHead: KindRule = ({ hint }, words) => {
  const first = words[0] as NameToken
  const last = (words.at(-1) as NameToken).lower.replace(/\.$/, '')
  if (words.length === 1) return null
  // "Fiona Hill" is a person where the finder says so too.
  if (hint === 'PER' && GIVEN_NAMES.has(romanised(first))) return null
  const hasOf = words.findIndex((word) => /^(?:of|for)$/.test(word.lower))
  const head = hasOf > 0 ? (words[hasOf - 1] as NameToken).lower : last
  if (WORK_HEADS.has(head)) return 'work'
  if (ORGANISATION_HEADS.has(head)) return 'organisation'
  if (CLUB_HEADS.has(head)) return 'organisation'
  const isRed = words.at(-2)?.lower === 'red'
  if (isRed && /^(?:cross|crescent)$/.test(head)) return 'organisation'
  // `Penguin Random House` is a firm where the finder says so.
  if (FACILITY_HEADS.has(head))
    return head === 'house' && hint === 'ORG' ? 'organisation' : 'facility'
  if (PLACE_HEADS.has(head)) return 'place'
  return PLACE_OPENERS.has(first.lower.replace(/\.$/, '')) ? 'place' : null
}

const byGivenName: KindRule = (_, words) => {
  if (words.length < 2 || words.length > 5 || words.some((word) => /[\d&]/.test(word.text)))
    return null
  const first = romanised(words[0])
  if (GIVEN_NAMES.has(first) || GIVEN_NAMES.has(first.split('-')[0] as string)) return 'person'
  if (words.length <= 3 && FAMILY_FIRST.has(first)) return 'person'
  // "J. K. Rowling", "George W. Bush"
  const initial = words.some(
    (word, index) => index < words.length - 1 && /^\p{Lu}\.$/u.test(word.text),
  )
  return initial ? 'person' : null
}

const byAcronym: KindRule = (_, words) => {
  const only = words[0] as NameToken
  return words.length === 1 && only.upper && only.text.length <= 6 ? 'organisation' : null
}

const byHint: KindRule = ({ hint }) => (hint ? KIND_OF_HINT[hint] : null)

/** Whether a run of capitals stands beside a verb of saying that is its own: `Roth said`, `said Roth`, not `told Roth`. */
export const isSpeaking = (tokens: readonly NameToken[], from: number, to: number): boolean =>
  SPEECH.has(tokens[to]?.lower ?? '') ||
  (SPEECH.has(tokens[from - 1]?.lower ?? '') && tokens[from - 1]?.lower !== 'told')

const bySpeech: KindRule = ({ tokens, from, to }) =>
  isSpeaking(tokens, from, to) ? 'person' : null

const byPreposition: KindRule = ({ tokens, from }, words) =>
  words.length <= 2 && PLACE_PREPOSITIONS.has(tokens[from - 1]?.lower ?? '') ? 'place' : null

/**
 * The rules in order: what the name itself says goes before what its neighbours suggest.
 * 1. a title stands before it; 2. its head noun; 3. a given name, an initial, a family name that
 * stands first; 4. capitals only; 5. the name finder; 6. a verb of speech; 7. a preposition of place.
 */
const RULES: readonly (readonly [NameRuleName, KindRule])[] = [
  ['name.titled', byTitle],
  ['name.head', byHead],
  ['name.given', byGivenName],
  ['guess.acronym', byAcronym],
  ['guess.hint', byHint],
  ['guess.speech', bySpeech],
  ['guess.preposition', byPreposition],
]

/** What a run of capitalised words names, or `unknown`, and which rule says so; a `guess` may be outvoted. */
export function judgeKind(context: NameContext): {
  kind: EntityKind | 'unknown'
  rule: NameRuleName
} {
  const words = context.tokens.slice(context.from, context.to)
  if (words.length > 0) {
    for (const [name, rule] of RULES) {
      const kind = rule(context, words)
      if (kind) return { kind, rule: name }
    }
  }
  return { kind: 'unknown', rule: 'guess.none' }
}
