import { partitionPoint, STORY_ROLES } from '../../article/index.ts'
import { readClauses } from '../../clauses/index.ts'
import type { AnalysedSentence, Analysis } from '../../language/index.ts'
import { OFFICE_GENDERS, OFFICE_SECTORS } from '../../lexicon/index.ts'
import {
  type AntecedentFeatures,
  antecedentFeatures,
  type PronounPlace,
} from './antecedent-features.ts'
import { PERSON_NOUNS } from './person-nouns.data.ts'
import { placeIn } from './place-of-phrase.ts'
import type { Place, Referent } from './referent.ts'

/** A person's mention that is no pronoun, of whom a caller knows. */
export interface NamedPlace<Item> {
  readonly item: Item
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly form: 'name' | 'nominal'
  readonly gender: 'female' | 'male' | undefined
}

/** Whom a pronoun means. */
export interface Antecedent<Item> {
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** Null for somebody who is not named; then `words` are his. */
  readonly item: Item | null
  readonly words: Place
  /** How sure, 0 to 1: beside the others and beside nobody. */
  readonly p: number
}

/** A pronoun with those it may mean, as the fit sees it. */
export interface Choice<Item> {
  readonly pronoun: PronounPlace
  readonly candidates: readonly {
    readonly referent: Referent<Item>
    readonly features: AntecedentFeatures
  }[]
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
/** Somebody told of longer ago is not meant. */
const REACH = 4
/** Those told of last are compared. */
const MOST = 12
/** A sentence with more is no sentence. */
const MOST_PRONOUNS = 50

/**
 * Whom each "he" and "she" of an article means, named or not ("The auditor … She"), in reading order: of those told of
 * in the last sentences whose gender fits the one with the highest score, if nobody is not likelier.
 */
export function chooseAntecedents<Item>(
  analysis: Analysis,
  named: readonly NamedPlace<Item>[],
  weights: Readonly<Record<string, number>>,
  observe: (choice: Choice<Item>) => void = () => {},
): Antecedent<Item>[] {
  const found: Antecedent<Item>[] = []
  const byItem = new Map<Item, Referent<Item>>()
  let known: Referent<Item>[] = []
  const bySentence = new Map<number, NamedPlace<Item>[]>()
  for (const place of named) {
    const own = bySentence.get(place.sentence)
    if (own) own.push(place)
    else bySentence.set(place.sentence, [place])
  }
  for (const sentence of analysis.sentences) {
    if (!STORY_ROLES.has(sentence.role)) continue
    known = known.filter(({ places }) => (places.at(-1)?.sentence ?? -9) > sentence.index - REACH)
    const events = eventsOf(sentence, bySentence.get(sentence.index) ?? [])
    let left = MOST_PRONOUNS
    for (const event of events) {
      if ('gender' in event && event.pronoun) {
        if (left-- <= 0) continue
        const choice = choiceFor(pronounPlace(analysis, sentence, event), event.gender, known)
        observe(choice)
        const best = bestOf(choice, weights)
        if (!best) continue
        best.referent.places.push(choice.pronoun)
        best.referent.gender ??= event.gender
        found.push({
          start: event.start,
          end: event.end,
          sentence: sentence.index,
          item: best.referent.item,
          words: best.referent.places.find(({ form }) => form !== 'pronoun') ?? choice.pronoun,
          p: best.p,
        })
        continue
      }
      const referent = referentOf(event, byItem, known)
      referent.places.push(placeIn(sentence, event, event.form))
      if (!known.includes(referent)) known.push(referent)
    }
  }
  return found
}

/** What a sentence tells of, in order. */
type Told<Item> =
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

function eventsOf<Item>(
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
    const word = grammar.words[phrase.head]
    const low = word?.lemma.toLowerCase() ?? ''
    if (!word || word.upos !== 'NOUN' || word.xpos === 'NNS' || !NOUNS.has(low)) continue
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
    const isSaidOf = grammar.clauses.some(
      ({ predicate }) => predicate.copular && predicate.head === phrase.head,
    )
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

function referentOf<Item>(
  told: Extract<Told<Item>, { pronoun: false }>,
  byItem: Map<Item, Referent<Item>>,
  known: readonly Referent<Item>[],
): Referent<Item> {
  if (told.item !== null) {
    const referent = byItem.get(told.item) ?? {
      item: told.item,
      noun: '',
      gender: told.gender,
      places: [],
    }
    byItem.set(told.item, referent)
    return referent
  }
  const same = known.findLast(({ item, noun }) => item === null && noun === told.noun)
  return same ?? { item: null, noun: told.noun, gender: told.gender, places: [] }
}

function pronounPlace(
  { prose }: Analysis,
  sentence: AnalysedSentence,
  { start, end }: { readonly start: number; readonly end: number },
): PronounPlace {
  const place = placeIn(sentence, { start, end }, 'pronoun')
  const quotations = prose.quotations
  const at = partitionPoint(quotations.length, (index) => (quotations[index]?.end ?? 0) <= start)
  const isQuoted = (quotations[at]?.start ?? Number.POSITIVE_INFINITY) <= start
  return { ...place, text: sentence, isOwner: place.part === 'owner', isQuoted }
}

function choiceFor<Item>(
  pronoun: PronounPlace,
  gender: 'female' | 'male',
  known: readonly Referent<Item>[],
): Choice<Item> {
  const fitting = known
    .filter((referent) => referent.gender === undefined || referent.gender === gender)
    .sort((a, b) => (b.places.at(-1)?.start ?? 0) - (a.places.at(-1)?.start ?? 0))
    .slice(0, MOST)
  return {
    pronoun,
    candidates: fitting.map((referent, rank) => ({
      referent,
      features: antecedentFeatures(pronoun, referent, rank),
    })),
  }
}

/** The score of a candidate; that of nobody is 0. */
export function scoreOf(
  features: AntecedentFeatures,
  weights: Readonly<Record<string, number>>,
): number {
  let sum = 0
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0)
  return sum
}

function bestOf<Item>({ candidates }: Choice<Item>, weights: Readonly<Record<string, number>>) {
  const scores = candidates.map(({ features }) => Math.exp(scoreOf(features, weights)))
  const all = scores.reduce((sum, score) => sum + score, 1)
  let best: { readonly referent: Referent<Item>; readonly p: number } | null = null
  candidates.forEach(({ referent }, index) => {
    const p = (scores[index] as number) / all
    if (p > (best?.p ?? 1 / all)) best = { referent, p }
  })
  return best as { readonly referent: Referent<Item>; readonly p: number } | null
}
