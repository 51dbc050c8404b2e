import type { Span } from '../../article/index.ts'
import {
  isTimePhrase,
  type NounPhrase,
  readClauses,
  type SentenceClauses,
} from '../../clauses/index.ts'
import type { AnalysedSentence } from '../../language/index.ts'
import { functionWords, OFFICE_GENDERS, OFFICE_SECTORS } from '../../lexicon/index.ts'
import { COLLECTIVE_NOUNS, PERSON_NOUNS } from './person-nouns.data.ts'
import type { PronounForm, ReferentSort } from './referent.ts'

/** A named one's mention that is no pronoun, of whom a caller knows. */
export interface NamedPlace<Item> {
  readonly item: Item
  readonly sort: ReferentSort
  readonly name: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly form: 'name' | 'nominal'
  readonly gender: 'female' | 'male' | undefined
}
/** The pronouns whose meaning is sought. */
const PRONOUN_FORMS: ReadonlyMap<string, PronounForm> = new Map(
  (
    [
      ['male', 'male'],
      ['female', 'female'],
      ['several', 'plural'],
    ] as const
  ).flatMap(([feature, form]) => [...functionWords(feature)].map((word) => [word, form] as const)),
)
const NOUNS = new Map<string, 'female' | 'male' | undefined>([
  ...[...OFFICE_SECTORS.keys()].map((noun): [string, 'female' | 'male' | undefined] => [
    noun,
    OFFICE_GENDERS.get(noun),
  ]),
  ...PERSON_NOUNS.map(([noun, gender]): [string, 'female' | 'male' | undefined] => [noun, gender]),
])
const GROUPS: ReadonlySet<string> = new Set(COLLECTIVE_NOUNS)
/** A sentence that tells of more is none. */
const MOST_TOLD = 200
/** What a sentence tells of, in order. */
export type Told<Item> =
  | {
      readonly pronoun: true
      readonly start: number
      readonly end: number
      readonly gender: PronounForm
    }
  | {
      readonly pronoun: false
      readonly start: number
      readonly end: number
      readonly form: 'name' | 'nominal'
      readonly item: Item | null
      readonly sort: ReferentSort
      readonly name: string
      readonly noun: string
      readonly gender: PronounForm | undefined
    }

/** Who is told of in a sentence, named or by a noun, and its pronouns, in reading order. */
export function toldIn<Item>(
  sentence: AnalysedSentence,
  named: readonly NamedPlace<Item>[],
): Told<Item>[] {
  const told: Told<Item>[] = named.map(({ sentence: _at, ...place }) => ({
    pronoun: false,
    noun: '',
    ...place,
  }))
  const grammar = readClauses(sentence.words)
  for (const phrase of grammar.phrases) {
    if (told.length > MOST_TOLD) break
    const found = unnamedAt(grammar, phrase, named)
    if (found) told.push(found)
  }
  for (const { text, start, end } of sentence.words) {
    const gender = PRONOUN_FORMS.get(text.toLowerCase())
    if (gender) told.push({ pronoun: true, start, end, gender })
  }
  return told.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** `Roth` of `Roth's mother`: that name is not hers. */
const isPossessor = ({ words }: SentenceClauses, end: number, noun: number): boolean =>
  end < noun && words.some(({ start, text }) => start === end && /^['’]s?$/.test(text))

/** A noun phrase of a person or of several, unless it belongs to a name or says what somebody is. */
function unnamedAt(
  grammar: SentenceClauses,
  phrase: NounPhrase,
  named: readonly Span[],
): Extract<Told<never>, { pronoun: false }> | null {
  const word = grammar.words[phrase.head]
  const first = grammar.words[phrase.from]
  if (!word || !first || word.upos !== 'NOUN' || /^(?:appos|compound|flat)/.test(word.deprel))
    return null
  const noun = word.lemma.toLowerCase()
  const isGroup = word.xpos === 'NNS' || GROUPS.has(noun)
  if (!isGroup && !NOUNS.has(noun)) return null
  if (isGroup && isTimePhrase(grammar, phrase)) return null
  const argument = grammar.argument(phrase.head)
  const whole = {
    start: grammar.words[argument.from]?.start ?? first.start,
    end: grammar.words[argument.to - 1]?.end ?? word.end,
  }
  const isNamed = named.some(
    ({ start, end }) =>
      start < whole.end &&
      end > whole.start &&
      (start >= first.start - 2 || end <= word.end) &&
      !isPossessor(grammar, end, word.start),
  )
  const saying = grammar.clauses[grammar.clauseAt[phrase.head] as number]?.predicate
  if (isNamed || (saying?.copular === true && saying.head === phrase.head)) return null
  const gender = isGroup ? (word.xpos === 'NNS' ? 'plural' : undefined) : NOUNS.get(noun)
  const sort = isGroup ? 'group' : 'person'
  const place = { start: first.start, end: word.end, form: 'nominal' as const }
  return { pronoun: false, ...place, item: null, name: '', noun, sort, gender }
}
