import { readClauses } from '../../clauses/index.ts'
import type { AnalysedSentence } from '../../language/index.ts'
import { OFFICE_GENDERS, OFFICE_SECTORS } from '../../lexicon/index.ts'
import { PERSON_NOUNS } from './person-nouns.data.ts'

/** A person's mention that is no pronoun, of whom a caller knows. */
export interface NamedPlace<Item> {
  readonly item: Item
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly form: 'name' | 'nominal'
  readonly gender: 'female' | 'male' | undefined
}
const GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, 'male'] => [word, 'male']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, 'female'] => [word, 'female']),
])
const NOUNS = new Map<string, 'female' | 'male' | undefined>([
  ...[...OFFICE_SECTORS.keys()].map((noun): [string, 'female' | 'male' | undefined] => [
    noun,
    OFFICE_GENDERS.get(noun),
  ]),
  ...PERSON_NOUNS.map(([noun, gender]): [string, 'female' | 'male' | undefined] => [noun, gender]),
])
/** A sentence that tells of more is none. */
const MOST_TOLD = 200
/** What a sentence tells of, in order. */
export type Told<Item> =
  | {
      readonly pronoun: true
      readonly start: number
      readonly end: number
      readonly gender: 'female' | 'male'
    }
  | {
      readonly pronoun: false
      readonly start: number
      readonly end: number
      readonly form: 'name' | 'nominal'
      readonly item: Item | null
      readonly noun: string
      readonly gender: 'female' | 'male' | undefined
    }

/** Who is told of in a sentence, named or by a noun, and its pronouns, in reading order. */
export function toldIn<Item>(
  sentence: AnalysedSentence,
  named: readonly NamedPlace<Item>[],
): Told<Item>[] {
  const told: Told<Item>[] = named.map(({ start, end, form, item, gender }) => ({
    pronoun: false,
    start,
    end,
    form,
    item,
    gender,
    noun: '',
  }))
  const grammar = readClauses(sentence.words)
  for (const phrase of grammar.phrases) {
    if (told.length > MOST_TOLD) break
    const word = grammar.words[phrase.head]
    const low = word?.lemma.toLowerCase() ?? ''
    if (word?.upos !== 'NOUN' || word.xpos === 'NNS' || !NOUNS.has(low)) continue
    if (/^(?:appos|compound|flat)/.test(word.deprel)) continue
    const first = grammar.words[phrase.from]
    if (!first) continue
    const argument = grammar.argument(phrase.head)
    const whole = {
      start: grammar.words[argument.from]?.start ?? first.start,
      end: grammar.words[argument.to - 1]?.end ?? word.end,
    }
    const isNamed = named.some(
      ({ start, end }) =>
        start < whole.end && end > whole.start && (start >= first.start - 2 || end <= word.end),
    )
    const saying = grammar.clauses[grammar.clauseAt[phrase.head] as number]?.predicate
    const isSaidOf = saying?.copular === true && saying.head === phrase.head
    if (isNamed || isSaidOf) continue
    told.push({
      pronoun: false,
      start: first.start,
      end: word.end,
      form: 'nominal',
      item: null,
      noun: low,
      gender: NOUNS.get(low),
    })
  }
  for (const word of sentence.words) {
    const gender = GENDERS.get(word.text.toLowerCase())
    if (gender) told.push({ pronoun: true, start: word.start, end: word.end, gender })
  }
  return told.sort((a, b) => a.start - b.start || b.end - a.end)
}
