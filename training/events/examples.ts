import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { articleFromText, hull, overlaps } from '../../src/article/index.ts'
import { eventType } from '../../src/events/find/event-type.ts'
import { findDrafts, type SceneDraft } from '../../src/events/find-events.ts'
import { gateFeatures } from '../../src/events/gate/gate-features.ts'
import { readTopics, type WordTopics } from '../../src/events/gate/topic-words.ts'
import type { Sides } from '../../src/events/sides/both-sides.ts'
import { type Analysis, analyse } from '../../src/language/index.ts'
import { findNames } from '../../src/names/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Example } from './logistic.ts'
import { type Coded, codedSentences, SOURCES } from './sources.ts'

/** An example with where it comes from. */
export interface Judged extends Example {
  readonly document: string
  /** Judged by hand, and no guess by its corpus. */
  readonly judged: boolean
}

/** Paragraphs of a document that were judged. */
const PARAGRAPHS = 9
/** Examples that were not judged one by one count less. */
const CODED_WEIGHT = 0.15
const INFORMAL_WEIGHT = 0.2
/** Of the documents of reviews, letters and answers one in so many. */
const INFORMAL_SHARE = 6

/** What was judged of a telling: whether it is an event, and where in its sentence the heads of its sides begin, -1 for nobody. */
export interface Judgement {
  readonly isEvent: boolean
  readonly doer: readonly number[]
  readonly other: readonly number[]
}

/** Judged rows: the sentence by its digest and the place of the event's first word in it, under the document. */
function readJudgements(): Map<string, Map<string, Judgement>> {
  const rows = readFileSync(new URL('judgements.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const judged = new Map<string, Map<string, Judgement>>()
  for (const row of rows.slice(1)) {
    const [corpus, document, sentence, at, isEvent, doer = '', other = ''] = row.split('\t')
    const key = `${corpus}\t${document}`
    const own = judged.get(key) ?? new Map<string, Judgement>()
    judged.set(key, own)
    own.set(`${sentence} ${at}`, {
      isEvent: isEvent === '1',
      doer: places(doer),
      other: places(other),
    })
  }
  return judged
}

const places = (cell: string): number[] =>
  cell === '' ? [] : cell.split(',').map((place) => (place === '-' ? -1 : Number(place)))

interface Reading {
  readonly analysis: Analysis
  readonly drafts: SceneDraft[]
}

/** How the sides are read: as the product does, or by the rules alone, so that what is learned of them does not hang on what was learned before. */
export type SidesBy = 'product' | 'rules'

const known: Readonly<Record<SidesBy, Map<string, Reading>>> = {
  product: new Map(),
  rules: new Map(),
}

/** A text read as the product reads it, with what its frames tell; each text once. */
export function readDrafts(text: string, by: SidesBy = 'product'): Reading {
  const reading = known[by].get(text) ?? readAnew(text, by)
  known[by].set(text, reading)
  return reading
}

function readAnew(text: string, by: SidesBy): Reading {
  const analysis = analyse(readProse(articleFromText(text)))
  const label =
    by === 'rules' ? (_scene: unknown, _trigger: unknown, guess: Sides) => guess : undefined
  return { analysis, drafts: [...findDrafts(analysis, findNames(analysis), undefined, label)] }
}

const opening = (text: string): string => text.split('\n\n').slice(0, PARAGRAPHS).join('\n\n')

/** The judged documents, opened. */
export function* judgedDocuments(by?: SidesBy): Generator<{
  document: string
  analysis: Analysis
  drafts: SceneDraft[]
  judgementOf: (one: SceneDraft) => Judgement | undefined
}> {
  const judged = readJudgements()
  for (const [corpus, read] of Object.entries(SOURCES)) {
    for (const { id, text } of read()) {
      const own = judged.get(`${corpus}\t${id}`)
      if (!own) continue
      const { analysis, drafts } = readDrafts(opening(text), by)
      yield { document: id, analysis, drafts, judgementOf: (one) => own.get(keyOf(analysis, one)) }
    }
  }
}

function keyOf(analysis: Analysis, { scene, draft }: SceneDraft): string {
  const { start, end } = scene.sentence
  const text = analysis.prose.clean.text.slice(start, end)
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 10)
  const first = Math.min(...draft.trigger.words)
  return `${digest} ${(scene.sentence.words[first]?.start ?? start) - start}`
}

const INFORMAL = /^(?:reviews|email|answers)/

/** Documents of reviews, letters and answers: what frames find in them is hardly ever an event. */
export const informal = (): { document: string; text: string }[] =>
  (SOURCES['ud-ewt-train']?.() ?? [])
    .filter(({ id }) => INFORMAL.test(id))
    .filter((_, at) => at % INFORMAL_SHARE === 0)
    .map(({ id, text }) => ({ document: id, text: opening(text) }))

/** Whether a coded sentence's own event is what a frame tells: the type, and where the pair is marked, one of them. */
function isCoded(line: Coded, { draft }: SceneDraft): boolean {
  const type = eventType(draft.trigger.act, draft.reading.status, draft.reading.refusal)
  const root = (name: string) => (name === 'CONCEDE' || name === 'RETREAT' ? 'YIELD' : name)
  const types = line.type ? [line.type] : (line.events ?? []).map((one) => one.type)
  if (!types.some((one) => root(one) === root(type))) return false
  const spans = [...(line.actorSpans ?? []), ...(line.recipientSpans ?? [])]
  if (spans.length === 0) return true
  return [...draft.sides.actors, ...draft.sides.recipients].some(({ party }) =>
    spans.some(([start, end]) => overlaps(hull(party.spans), { start, end })),
  )
}

/** All examples, with features. */
export function readExamples(topics: WordTopics): Judged[] {
  const examples: Judged[] = []
  const add = (
    analysis: Analysis,
    one: SceneDraft,
    rest: Pick<Judged, 'document' | 'judged' | 'isEvent' | 'weight'>,
  ) => {
    const about = readTopics(analysis, topics)(one.scene.sentence.index)
    examples.push({ features: gateFeatures(one.scene, one.draft, about), ...rest })
  }
  for (const { document, analysis, drafts, judgementOf } of judgedDocuments()) {
    for (const one of drafts) {
      const judgement = judgementOf(one)?.isEvent
      if (judgement !== undefined)
        add(analysis, one, { document, judged: true, isEvent: judgement, weight: 1 })
    }
  }
  for (const set of ['gsr', 'plv'] as const) {
    for (const line of codedSentences(set)) {
      const { analysis, drafts } = readDrafts(line.text)
      for (const one of drafts)
        if (isCoded(line, one))
          add(analysis, one, {
            document: line.id,
            judged: false,
            isEvent: true,
            weight: CODED_WEIGHT,
          })
    }
  }
  for (const { document, text } of informal()) {
    const { analysis, drafts } = readDrafts(text)
    for (const one of drafts)
      add(analysis, one, { document, judged: false, isEvent: false, weight: INFORMAL_WEIGHT })
  }
  return examples
}
