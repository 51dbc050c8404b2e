import { hull, overlaps } from '../../../src/article/index.ts'
import { eventType } from '../../../src/events/find/event-type.ts'
import type { Trigger } from '../../../src/events/find/match-frames.ts'
import type { SceneDraft } from '../../../src/events/find-events.ts'
import type { Sides } from '../../../src/events/sides/both-sides.ts'
import type { EventScene } from '../../../src/events/sides/event-party.ts'
import {
  type SideCandidate,
  sideCandidates,
} from '../../../src/events/sides/labeller/side-candidates.ts'
import {
  formOf,
  nobodyFeatures,
  sideFeatures,
} from '../../../src/events/sides/labeller/side-features.ts'
import { readSides } from '../../../src/events/sides/sides.ts'
import { judgedDocuments, readDrafts } from '../examples.ts'
import { type Coded, codedSentences } from '../sources.ts'
import type { Choice } from './fit-ranker.ts'

type Pair = readonly [number, number]

/** A coded event of a sentence, whose sides are marked. */
interface Gold {
  readonly type: string
  readonly actors: readonly Pair[]
  readonly recipients: readonly Pair[]
  readonly trigger: readonly Pair[]
  readonly mutual: boolean
}

/** A choice of the doer and one of the other side, with what stands to be chosen. */
export interface SideChoice {
  readonly scene: EventScene
  readonly trigger: Trigger
  readonly candidates: readonly SideCandidate[]
  readonly doer?: Choice
  readonly recipient?: Choice
  /** What the rules say: indexes of candidates, the number of them for nobody. */
  readonly rules: { readonly doer: number; readonly recipient: number }
}

/** Choices of the rows whose sides were judged by hand. */
export function readJudgedChoices(): SideChoice[] {
  const found: SideChoice[] = []
  for (const { document, drafts, judgementOf } of judgedDocuments('rules')) {
    for (const { scene, draft } of drafts) {
      const judgement = judgementOf({ scene, draft })
      if (!judgement || judgement.doer.length + judgement.other.length === 0) continue
      const { trigger } = draft
      const candidates = sideCandidates(scene, trigger)
      const guess = readSides(scene, trigger)
      const options = [
        ...sideFeatures(scene, trigger, candidates, guess),
        nobodyFeatures(trigger, guess),
      ]
      const heads = (places: readonly number[]) =>
        places.flatMap((place) => {
          if (place < 0) return [candidates.length]
          const at = scene.sentence.words.findIndex(
            ({ start }) => start - scene.sentence.start === place,
          )
          const index = candidates.findIndex(({ head }) => head === at)
          return index < 0 ? [] : [index]
        })
      const choice = (right: readonly number[]): Choice => ({ document, weight: 1, options, right })
      const doer = some(heads(judgement.doer), choice)
      const recipient = some(heads(judgement.other), choice)
      const rules = rulesOf(candidates, guess)
      found.push(withKnown({ scene, trigger, candidates, rules }, doer, recipient))
    }
  }
  return found
}

/** All choices of gsr and plv. */
export function readChoices(): SideChoice[] {
  return (['gsr', 'plv'] as const).flatMap((set) =>
    codedSentences(set).flatMap((line) => goldOf(line).flatMap((gold) => choicesOf(line, gold))),
  )
}

function goldOf(line: Coded): Gold[] {
  if (line.type)
    return [
      {
        type: line.type,
        actors: line.actorSpans ?? [],
        recipients: line.recipientSpans ?? [],
        trigger: [],
        mutual: false,
      },
    ]
  return (line.events ?? []).map(({ type, actors, recipients, trigger, reciprocal }) => ({
    type,
    actors: pairs(actors),
    recipients: pairs(recipients),
    trigger: trigger?.spans ?? [],
    mutual: reciprocal === true,
  }))
}

const pairs = (sides: readonly { start?: number; end?: number }[] = []): Pair[] =>
  sides.flatMap(({ start, end }): Pair[] =>
    start !== undefined && start !== null && end ? [[start, end]] : [],
  )

const root = (name: string) => (name === 'CONCEDE' || name === 'RETREAT' ? 'YIELD' : name)

function choicesOf(line: Coded, gold: Gold): SideChoice[] {
  const one = draftOf(line, gold)
  if (!one) return []
  const { scene, draft } = one
  const { trigger } = draft
  const candidates = sideCandidates(scene, trigger)
  const guess = readSides(scene, trigger)
  const doers = matching(scene, candidates, gold.actors)
  const others = matching(scene, candidates, gold.recipients)
  // In coded sentences both sides are always there: that is learned apart, and is no feature of other texts.
  const coded = ['coded', `coded ${formOf(trigger)}`]
  const options = [
    ...sideFeatures(scene, trigger, candidates, guess),
    [...nobodyFeatures(trigger, guess), ...coded],
  ]
  const choice = (right: readonly number[]): Choice => ({
    document: line.id,
    weight: 1,
    options,
    right,
  })
  const nobody = candidates.length
  const doer = gold.mutual
    ? some(doers, (right) => choice(right))
    : gold.actors.length === 0
      ? choice([nobody])
      : some(doers, (right) => choice(right))
  const isOne = doers.some((at) => others.includes(at))
  const recipient = gold.mutual
    ? undefined
    : gold.recipients.length === 0 || isOne
      ? choice([nobody])
      : some(others, (right) => choice(right))
  const rules = rulesOf(candidates, guess)
  return [withKnown({ scene, trigger, candidates, rules }, doer, recipient)]
}

function rulesOf(candidates: readonly SideCandidate[], sides: Sides): SideChoice['rules'] {
  const at = (own: Sides['actors']) => {
    const found = candidates.findIndex(({ argument }) =>
      argument.phrases.some(({ from, to }) => own.some((side) => side.from < to && from < side.to)),
    )
    return found < 0 ? candidates.length : found
  }
  return { doer: at(sides.actors), recipient: at(sides.recipients) }
}

const some = (right: readonly number[], make: (right: readonly number[]) => Choice) =>
  right.length > 0 ? make(right) : undefined

/** The telling that a coded event means: of its type, with its words or the nearest sides. */
function draftOf(line: Coded, gold: Gold): SceneDraft | undefined {
  const { drafts } = readDrafts(line.text, 'rules')
  const fits = drafts.filter(
    ({ draft: { trigger, reading } }) =>
      root(eventType(trigger.act, reading.status, reading.refusal)) === root(gold.type),
  )
  const scored = fits.map((one) => ({ one, score: closeness(one, gold) }))
  scored.sort((a, b) => b.score - a.score)
  const [best] = scored
  return best && (best.score > 0 || fits.length === 1) ? best.one : undefined
}

function closeness({ scene, draft }: SceneDraft, gold: Gold): number {
  const touches = (sides: SceneDraft['draft']['sides']['actors'], spans: readonly Pair[]) =>
    sides.some(({ party }) =>
      spans.some(([start, end]) => overlaps(hull(party.spans), { start, end })),
    )
  const told = draft.trigger.words.some((at) => {
    const word = scene.sentence.words[at]
    return word && gold.trigger.some(([start, end]) => overlaps(word, { start, end }))
  })
  return (
    Number(told) * 3 +
    Number(touches(draft.sides.actors, gold.actors)) +
    Number(touches(draft.sides.recipients, gold.recipients))
  )
}

function matching(
  { sentence }: EventScene,
  candidates: readonly SideCandidate[],
  spans: readonly Pair[],
): number[] {
  const heads = spans.flatMap(([start, end]) => {
    const inside = sentence.words.flatMap((word, at) =>
      word.start < end && start < word.end ? [at] : [],
    )
    const head = inside.find((at) => !inside.includes(sentence.words[at]?.head ?? -1))
    return head === undefined ? [] : [head]
  })
  const holds = ({ argument }: SideCandidate, head: number) =>
    argument.phrases.some(({ from, to }) => from <= head && head < to)
  return candidates.flatMap((one, index) => (heads.some((head) => holds(one, head)) ? [index] : []))
}

/** What stands to be chosen with the choices that are known. */
const withKnown = (
  asked: Omit<SideChoice, 'doer' | 'recipient'>,
  doer: Choice | undefined,
  recipient: Choice | undefined,
): SideChoice => ({ ...asked, ...(doer ? { doer } : {}), ...(recipient ? { recipient } : {}) })
