import { partitionPoint, STORY_ROLES } from '../../article/index.ts'
import type { AnalysedSentence, Analysis } from '../../language/index.ts'
import {
  type AntecedentFeatures,
  antecedentFeatures,
  nobodyFeatures,
} from './antecedent-features.ts'
import type { AntecedentModel, AntecedentScore } from './antecedent-model.ts'
import { boundBy, namedBelow, surrounds } from './binding.ts'
import { KnownReferents } from './known-referents.ts'
import { placeIn } from './place-of-phrase.ts'
import type { PronounPlace } from './pronoun-place.ts'
import type { Place, PronounForm, Referent } from './referent.ts'
import { type NamedPlace, type Told, toldIn } from './told-in.ts'

/** Whom a pronoun means. */
export interface Antecedent<Item> {
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** Null for somebody who is not named; then `words` are his. */
  readonly item: Item | null
  readonly words: Place
  readonly form: PronounForm
  /** How sure, 0 to 1: beside the others and beside nobody. */
  readonly p: number
  /** Told of only behind the pronoun, as who says it: "She is to meet Roth, a spokeswoman said" may be of another. */
  readonly speaksBehind: boolean
}

/** A pronoun with those it may mean, as the fit sees it. */
export interface Choice<Item> {
  readonly pronoun: PronounPlace
  readonly candidates: readonly {
    readonly referent: Referent<Item>
    readonly features: AntecedentFeatures
  }[]
  /** What speaks for none of them. */
  readonly nobody: AntecedentFeatures
}

/** Somebody told of longer ago is not meant. */
const REACH = 9
/** Sentences back in which somebody is who a sentence goes on about. */
const NEAR = 2
/** Those told of last are compared. */
const MOST = 16
/** A sentence with more is no sentence. */
const MOST_PRONOUNS = 50

/**
 * Whom each "he", "she" and "they" of an article means, named or not ("The auditor … She"), in reading order: of those told
 * of in the last sentences whose gender and number fit the one with the highest score, if nobody is not likelier.
 */
export function chooseAntecedents<Item>(
  analysis: Analysis,
  named: readonly NamedPlace<Item>[],
  model: AntecedentModel,
  observe: (choice: Choice<Item>) => void = () => {},
): Antecedent<Item>[] {
  const found: Antecedent<Item>[] = []
  const bySentence = Map.groupBy(named, ({ sentence }) => sentence)
  const known = new KnownReferents<Item>()
  for (const sentence of analysis.sentences) {
    if (!STORY_ROLES.has(sentence.role)) continue
    known.forget(sentence.index - REACH)
    const told = toldIn(sentence, bySentence.get(sentence.index) ?? [])
    let left = MOST_PRONOUNS
    told.forEach((one, at) => {
      if (!one.pronoun) known.tell(one, placeIn(sentence, one, one.form))
      else if (left-- > 0) {
        const pronoun = pronounPlace(analysis, sentence, one)
        const choice = choiceFor(pronoun, known, told.slice(at + 1))
        observe(choice)
        const best = bestOf(choice, pronoun.gender === 'plural' ? model.several : model.one)
        known.means(pronoun, best)
        if (best) found.push(meant(pronoun, best))
      }
    })
  }
  return found
}

function meant<Item>(
  { start, end, sentence, gender, ...place }: PronounPlace,
  { referent, p }: { readonly referent: Referent<Item>; readonly p: number },
): Antecedent<Item> {
  const { item, places } = referent
  const words = referent.words ?? { ...place, start, end, sentence }
  const [first] = places
  const isBehind = first !== undefined && first.start > start
  const speaksBehind = isBehind && first.says && first.clause !== place.clause
  return { start, end, sentence, item, words, form: gender, p, speaksBehind }
}

function pronounPlace(
  { prose }: Analysis,
  sentence: AnalysedSentence,
  { start, end, gender }: Extract<Told<unknown>, { pronoun: true }>,
): PronounPlace {
  const place = placeIn(sentence, { start, end }, 'pronoun')
  const quotations = prose.quotations
  const at = partitionPoint(quotations.length, (index) => (quotations[index]?.end ?? 0) <= start)
  const isQuoted = (quotations[at]?.start ?? Number.POSITIVE_INFINITY) <= start
  const isReflexive = /sel(?:f|ves)$/iu.test(prose.clean.text.slice(start, end))
  return {
    ...place,
    gender,
    text: sentence,
    isOwner: place.part === 'owner',
    isQuoted,
    isReflexive,
  }
}

const sortsOf = (form: PronounForm): RegExp =>
  form === 'plural' ? /^(?:body|group|unsure)$/ : /^(?:person|unsure)$/

const fits = (form: PronounForm, { sort, gender }: Pick<Referent<unknown>, 'sort' | 'gender'>) =>
  sortsOf(form).test(sort) && (gender === undefined || gender === form)

const lastStart = ({ places }: Referent<unknown>): number => places.at(-1)?.start ?? 0

function choiceFor<Item>(
  pronoun: PronounPlace,
  known: KnownReferents<Item>,
  later: readonly Told<Item>[],
): Choice<Item> {
  const { gender } = pronoun
  const below = namedBelow(pronoun, later)
  const before = known.all.filter(
    (referent) =>
      fits(gender, referent) && !surrounds(referent, pronoun) && !below.has(referent.item),
  )
  before.sort((a, b) => lastStart(b) - lastStart(a))
  const subjects = new Set<Item>()
  // "She is to meet Roth, a spokeswoman said": a sentence that opens so goes on with whom the last ones told of.
  const goesOn =
    pronoun.part === 'subject' &&
    pronoun.start === pronoun.text.start &&
    before.some(
      ({ sort, places }) =>
        sort === 'person' && pronoun.sentence - (places.at(-1)?.sentence ?? 0) <= NEAR,
    )
  const ahead = later.flatMap((told) => {
    if (told.pronoun || told.item === null || !fits(gender, told)) return []
    const place = placeIn(pronoun.text, told, told.form)
    // "In her speech, Roth …"; not "Her neighbour in Bergen and Lund said …".
    if (place.part !== 'subject' || place.joined || place.depth > pronoun.depth) return []
    if (goesOn && place.says) return []
    subjects.add(told.item)
    return known.ahead(told, place) ?? []
  })
  const bound = boundBy(pronoun, before)
  const fitting = bound.length > 0 ? bound : [...before.slice(0, MOST), ...ahead.slice(0, 2)]
  const last = known.lastMeant(gender)
  const rivals = {
    count: fitting.length,
    told: fitting.reduce((sum, { told }) => sum + told, 0),
    lastMeantAt: last?.sentence ?? -1,
  }
  return {
    pronoun,
    candidates: fitting.map((referent, rank) => ({
      referent,
      features: antecedentFeatures(pronoun, referent, {
        ...rivals,
        rank,
        isLastMeant: last?.referent === referent,
        isSubjectAhead: referent.item !== null && subjects.has(referent.item),
      }),
    })),
    nobody: nobodyFeatures(pronoun, fitting.length),
  }
}

/** The one with the highest score, with how sure it is beside the others; null where nobody's is higher. */
function bestOf<Item>({ candidates, nobody }: Choice<Item>, score: AntecedentScore) {
  const none = Math.exp(score(nobody))
  const scores = candidates.map(({ features }) => Math.exp(score(features)))
  const all = scores.reduce((sum, one) => sum + one, none)
  let best: { readonly referent: Referent<Item>; readonly p: number } | null = null
  candidates.forEach(({ referent }, index) => {
    const p = (scores[index] as number) / all
    if (p > (best?.p ?? none / all)) best = { referent, p }
  })
  return best as { readonly referent: Referent<Item>; readonly p: number } | null
}
