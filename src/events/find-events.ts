import { createHash } from 'node:crypto'
import { hull, type Refuse, STORY_ROLES } from '../article/index.ts'
import type { Claim } from '../claims/index.ts'
import type { Timex } from '../dates/index.ts'
import type { AnalysedSentence, Analysis } from '../language/index.ts'
import type { Entity } from '../names/index.ts'
import type { Event, EventStatus, Party } from './event.ts'
import { modeOfCameo } from './find/cameo.ts'
import { countPeople } from './find/count-people.ts'
import { draftEvents, nameOf } from './find/draft-events.ts'
import { findWhen } from './find/event-day.ts'
import type { EventDraft } from './find/event-draft.ts'
import { findPlace } from './find/event-place.ts'
import { eventType } from './find/event-type.ts'
import type { RefuseFrame } from './find/match-frames.ts'
import { ownCaptions } from './find/own-caption.ts'
import { sentenceGrammar } from './find/sentence-grammar.ts'
import { eventGate, LEAST_LIKELY, LIKELY } from './gate/event-gate.ts'
import { gateFeatures } from './gate/gate-features.ts'
import { readTopics } from './gate/topic-words.ts'
import type { EventRefusal } from './rule-files.data.ts'
import type { EventScene } from './sides/event-party.ts'
import { nameSpeakers } from './sides/first-person.ts'
import type { labelSides } from './sides/labeller/label-sides.ts'
import { indexNames, type NamesAt } from './sides/names-at.ts'
import { landOfPage, presumeLands } from './sides/presumed-land.ts'

/** What other stages found in the article. */
export interface FoundEvents {
  readonly entities: readonly Entity[]
  readonly timexes: readonly Timex[]
  readonly claims: readonly Claim[]
}

/** Sentences read of one article: no newspaper page has more. */
const MAX_SENTENCES = 3000

/**
 * The coded events of one article, in reading order: sentences of the title, standfirst, body,
 * subheads and captions are read, teasers and menus are not, nor pictures of other stories. `refuse` is told of
 * each event that a frame would tell and that is not taken.
 *
 * @example findEvents(analysis, { entities, timexes, claims })[0].type // 'CONSULT'
 */
export function findEvents(
  analysis: Analysis,
  found: FoundEvents,
  refuse?: Refuse<EventRefusal>,
): Event[] {
  const gate = eventGate()
  const topicsOf = readTopics(analysis, gate.topics)
  const land = landOfPage(found.entities)
  const events: Event[] = []
  for (const one of findDrafts(analysis, found.entities, refuse)) {
    const { scene } = one
    const sides = presumeLands(scene, one.draft.trigger.act, one.draft.sides, land)
    const draft = { ...one.draft, sides }
    const features = gateFeatures(scene, draft, topicsOf(scene.sentence.index))
    const event = nameSpeakers(
      finish(scene, draft, found, events.length),
      found.claims,
      found.entities,
    )
    const likely = gate.likelihood(features)
    // A judgement has two sides that are somebody, or it is none.
    const least = draft.trigger.rule === 'judgement' ? LIKELY : 0
    const likelihood = Math.round(Math.max(likely, least) * 1000) / 1000
    const isHeld = likelihood < LEAST_LIKELY
    if (isHeld && refuse)
      refuseIn(scene, refuse)('unlikely', draft.trigger.words, nameOf(draft.trigger))
    events.push({ ...event, likelihood, ...(isHeld ? { held: gate.against(features) } : {}) })
  }
  return events
}

/** An event in word indexes, with its sentence. */
export interface SceneDraft {
  readonly scene: EventScene
  readonly draft: EventDraft
}

/** What the frames tell in an article, before the gate, in reading order; `label` has the last word on the sides. */
export function* findDrafts(
  analysis: Analysis,
  entities: readonly Entity[],
  refuse?: Refuse<EventRefusal>,
  label?: typeof labelSides,
): Generator<SceneDraft> {
  const names = indexNames(analysis, entities)
  const isOwnCaption = ownCaptions(analysis, entities)
  for (const sentence of analysis.sentences.slice(0, MAX_SENTENCES)) {
    if (!STORY_ROLES.has(sentence.role)) continue
    if (sentence.role === 'caption' && !isOwnCaption(sentence)) continue
    const scene = openScene(analysis, sentence, names)
    for (const draft of draftEvents(scene, refuse && refuseIn(scene, refuse), label))
      yield { scene, draft }
  }
}

/** Frames of one sentence that are not taken, with their places. */
const refuseIn =
  ({ analysis, sentence }: EventScene, refuse: Refuse<EventRefusal>): RefuseFrame =>
  (code, words, { phrase, act, cameo }) => {
    const spans = [...words]
      .sort((a, b) => a - b)
      .flatMap((at) => sentence.words[at] ?? [])
      .flatMap((word) => analysis.prose.place(word))
    const reading = cameo === '' ? `“${phrase}”` : `${act} ${cameo} “${phrase}”`
    refuse({ code, article: analysis.article.id, spans, reading })
  }

/** The same events, the most central of each sentence first. */
export function eventsByWeight(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => b.salience - a.salience || a.sentence - b.sentence)
}

function openScene(analysis: Analysis, sentence: AnalysedSentence, names: NamesAt): EventScene {
  return {
    analysis,
    sentence,
    grammar: sentenceGrammar(sentence.words),
    names: names.get(sentence.index) ?? [],
  }
}

function finish(
  scene: EventScene,
  draft: EventDraft,
  found: FoundEvents,
  index: number,
): Omit<Event, 'likelihood'> {
  const { analysis, sentence } = scene
  const { trigger, reading } = draft
  const words = trigger.words.map((at) => sentence.words[at]).filter((word) => word !== undefined)
  const place = findPlace(scene, trigger, found.entities)
  const when = findWhen(scene, trigger, found.timexes)
  const mode = modeOfCameo(trigger.cameo)
  const counts = countPeople(scene, trigger)
  const status: EventStatus = reading.status
  const frame = (trigger.verb ?? trigger.noun)?.phrase
  const cue = sentence.words[reading.cue ?? reading.passedOn ?? -1]
  const triggerSpans = words.flatMap((word) => analysis.prose.place(word))
  const core = `${analysis.article.id}:${hull(triggerSpans).start}:${trigger.cameo}:${index}`
  return {
    id: createHash('sha256').update(core).digest('hex').slice(0, 12),
    article: analysis.article.id,
    sentence: sentence.index,
    act: trigger.act,
    // What something is done for is neither promised nor threatened by it.
    type:
      reading.rule === 'purpose' && status === 'conditional'
        ? trigger.act
        : eventType(trigger.act, status, reading.refusal),
    ...(mode ? { mode } : {}),
    cameo: trigger.cameo,
    actors: draft.sides.actors.map(({ party }): Party => party),
    recipients: draft.sides.recipients.map(({ party }): Party => party),
    ...(draft.sides.mutual ? { mutual: true } : {}),
    ...(place ? { place } : {}),
    ...(when ? { when } : {}),
    ...(counts ? { counts } : {}),
    status,
    rule: trigger.rule,
    ...(frame ? { frame } : {}),
    statusRule: reading.rule,
    ...(cue ? { statusCue: analysis.prose.place(cue) } : {}),
    salience: Math.round(draft.salience * 1000) / 1000,
    allegedBy: draft.allegedBy,
    deniedBy: draft.deniedBy,
    trigger: triggerSpans,
    evidence: analysis.prose.place(sentence),
  }
}
