import { partitionPoint, STORY_ROLES } from '../../article/index.ts'
import type { AnalysedSentence, Analysis } from '../../language/index.ts'
import {
  type AntecedentFeatures,
  antecedentFeatures,
  type PronounPlace,
} from './antecedent-features.ts'
import { placeIn } from './place-of-phrase.ts'
import type { Place, Referent } from './referent.ts'
import { type NamedPlace, type Told, toldIn } from './told-in.ts'

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
  /** False where the last sentence is surely about somebody whom it may mean. */
  readonly mayBeNobody: boolean
  readonly candidates: readonly {
    readonly referent: Referent<Item>
    readonly features: AntecedentFeatures
  }[]
}

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
  const bySentence = Map.groupBy(named, ({ sentence }) => sentence)
  let known: Referent<Item>[] = []
  for (const sentence of analysis.sentences) {
    if (!STORY_ROLES.has(sentence.role)) continue
    known = known.filter(({ places }) => (places.at(-1)?.sentence ?? -9) > sentence.index - REACH)
    let left = MOST_PRONOUNS
    for (const told of toldIn(sentence, bySentence.get(sentence.index) ?? [])) {
      if (!told.pronoun) {
        const referent = referentOf(told, byItem, known)
        addPlace(referent, placeIn(sentence, told, told.form))
        if (!known.includes(referent)) known.push(referent)
      } else if (left-- > 0) {
        const choice = choiceFor(pronounPlace(analysis, sentence, told), told.gender, known)
        observe(choice)
        const best = bestOf(choice, weights)
        if (best) found.push(meant(choice.pronoun, best, told.gender))
      }
    }
  }
  return found
}

/** Places that are kept of one person: only the last ones are asked for. */
const MOST_PLACES = 8

function addPlace(referent: Referent<unknown>, place: Place): void {
  referent.told++
  if (place.form !== 'pronoun') referent.words ??= place
  referent.places.push(place)
  if (referent.places.length > MOST_PLACES) referent.places.shift()
}

/** Puts a pronoun among the places of whom it means. */
function meant<Item>(
  pronoun: PronounPlace,
  { referent, p }: { readonly referent: Referent<Item>; readonly p: number },
  gender: 'female' | 'male',
): Antecedent<Item> {
  addPlace(referent, pronoun)
  referent.gender ??= gender
  const { start, end, sentence } = pronoun
  return { start, end, sentence, item: referent.item, words: referent.words ?? pronoun, p }
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
      told: 0,
      words: null,
      places: [],
    }
    byItem.set(told.item, referent)
    return referent
  }
  const same = known.findLast(({ item, noun }) => item === null && noun === told.noun)
  return (
    same ?? { item: null, noun: told.noun, gender: told.gender, told: 0, words: null, places: [] }
  )
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
  const blocks = subjectBlocks(pronoun, gender, known)
  const fitting = known
    .filter(({ places }) => !blocks || (places.at(-1)?.sentence ?? -1) >= pronoun.sentence - 1)
    .filter((referent) => referent.gender === undefined || referent.gender === gender)
    .sort((a, b) => (b.places.at(-1)?.start ?? 0) - (a.places.at(-1)?.start ?? 0))
    .slice(0, MOST)
  return {
    pronoun,
    mayBeNobody: !blocks,
    candidates: fitting.map((referent, rank) => ({
      referent,
      features: antecedentFeatures(pronoun, referent, rank),
    })),
  }
}

/**
 * `Ana Prieto left. The auditor filed a report. She …`: somebody unnamed whom the last sentence is about stands before
 * those who were named earlier.
 */
function subjectBlocks<Item>(
  pronoun: PronounPlace,
  gender: 'female' | 'male',
  known: readonly Referent<Item>[],
): boolean {
  if (pronoun.part !== 'subject') return false
  return known.some(
    ({ item, gender: own, places }) =>
      item === null &&
      (own === undefined || own === gender) &&
      places.some(
        ({ sentence, part, form }) =>
          sentence === pronoun.sentence - 1 && part === 'subject' && form === 'nominal',
      ),
  )
}

/** The score of a candidate; that of nobody is 0. */
function scoreOf(features: AntecedentFeatures, weights: Readonly<Record<string, number>>): number {
  let sum = 0
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0)
  return sum
}

function bestOf<Item>(
  { candidates, mayBeNobody }: Choice<Item>,
  weights: Readonly<Record<string, number>>,
) {
  const nobody = mayBeNobody ? 1 : 0
  const scores = candidates.map(({ features }) => Math.exp(scoreOf(features, weights)))
  const all = scores.reduce((sum, score) => sum + score, nobody)
  let best: { readonly referent: Referent<Item>; readonly p: number } | null = null
  candidates.forEach(({ referent }, index) => {
    const p = (scores[index] as number) / all
    if (p > (best?.p ?? nobody / all)) best = { referent, p }
  })
  return best as { readonly referent: Referent<Item>; readonly p: number } | null
}
