import type { SentenceClauses } from '../../clauses/index.ts'
import type { Predicate } from '../../language/index.ts'
import type { EventDraft } from '../find/event-draft.ts'
import type { EventScene, EventSide } from '../sides/event-party.ts'

/** What the words of a text and of its parts tell of politics, law and conflict: see `topic-words.ts`. */
export interface Topics {
  /** Of the whole article. */
  readonly page: number
  /** Of the sentence. */
  readonly sentence: number
  /** Of a single word, 0 where it is not known. */
  readonly word: (word: string) => number
}

/** A feature by name with its value. */
export type Feature = readonly [name: string, value: number]

const FIRST: ReadonlySet<string> = new Set('i we me us my our'.split(' '))
const SECOND: ReadonlySet<string> = new Set('you your'.split(' '))
const IMPERSONAL: ReadonlySet<string> = new Set('it this that these those'.split(' '))

/**
 * What is known of an event that a frame tells: its frame and act, who the sides are, how it stands in its sentence, what the
 * sentence and the page are about. Names are stable: weights are kept under them.
 */
export function gateFeatures(scene: EventScene, draft: EventDraft, topics: Topics): Feature[] {
  const { trigger, sides, reading } = draft
  const { grammar, sentence } = scene
  const { act } = trigger
  const doer = sideKind(scene, sides.actors)
  const other = sideKind(scene, sides.recipients)
  const predicate = sentence.predicates.find(({ at }) => at === trigger.at)
  const frame = (trigger.verb ?? trigger.noun)?.phrase ?? trigger.rule
  const form = trigger.group?.form ?? 'noun'
  const parts = trigger.words.length > 1 ? 'full' : 'bare'
  const names: string[] = [
    `act ${act}`,
    `cameo ${trigger.cameo.slice(0, 3)}`,
    `frame ${frame}`,
    `sense ${predicate?.sense ?? 'none'}`,
    `rule ${trigger.rule}`,
    `form ${form}`,
    `parts ${parts}`,
    `doer ${doer}`,
    `other ${other}`,
    `sides ${doer} ${other}`,
    `act doer ${act} ${doer}`,
    `act other ${act} ${other}`,
    `act parts ${act} ${parts}`,
    `status ${reading.status}`,
    `act status ${act} ${reading.status}`,
    `block ${sentence.role}`,
    `place ${sentence.index < 3 ? 'lead' : sentence.index < 10 ? 'upper' : 'lower'}`,
    `depth ${depthOf(grammar, trigger.at)}`,
    `quoted ${isQuoted(grammar, trigger.at)}`,
    `tense ${tenseOf(grammar, trigger.at)}`,
    ...roleNames(predicate),
    ...factNames(predicate),
  ]
  const head = (parties: readonly EventSide[]) => grammar.lower[(parties[0]?.to ?? 0) - 1] ?? ''
  const object = objectOf(grammar, trigger.at, predicate)
  return [
    ...names.map((name): Feature => [name, 1]),
    ['topic page', topics.page],
    ['topic sentence', topics.sentence],
    ['topic words', mean(trigger.words.map((at) => topics.word(grammar.lower[at] ?? '')))],
    ['topic doer', topics.word(head(sides.actors))],
    ['topic other', topics.word(head(sides.recipients))],
    ['topic object', topics.word(object)],
    [`topic object ${act}`, topics.word(object)],
    [`topic sentence ${act}`, topics.sentence],
  ]
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** What sort of side the surest one is. */
function sideKind({ names, grammar }: EventScene, sides: readonly EventSide[]): string {
  const side = [...sides].sort((a, b) => b.strength - a.strength)[0]
  if (!side) return 'none'
  const { party } = side
  const word = (grammar.lower[side.from] ?? '') as string
  if (side.to - side.from === 1) {
    if (FIRST.has(word)) return 'first'
    if (SECOND.has(word)) return 'second'
    if (IMPERSONAL.has(word)) return 'it'
  }
  if (party.entity) {
    const kind = names.find(({ entity }) => entity.id === party.entity)?.entity.kind ?? 'name'
    const known = party.country || party.sector ? ' known' : ''
    return `${kind}${known}${party.vague ? ' vague' : ''}`
  }
  if (party.sector) return `group ${party.sector}`
  if (party.country) return `of country${party.vague ? ' vague' : ''}`
  if (grammar.words[side.to - 1]?.upos === 'PRON') return 'pronoun'
  return side.strength > 0 ? 'group' : 'thing'
}

/** How many clauses lie above the word's, 3 at most. */
function depthOf({ clauses, clauseAt }: SentenceClauses, at: number): number {
  let depth = 0
  let clause = clauses[clauseAt[at] as number]
  while (clause && clause.parent >= 0 && depth < 3) {
    clause = clauses[clause.parent]
    depth++
  }
  return depth
}

function isQuoted({ lower }: SentenceClauses, at: number): boolean {
  let marks = 0
  for (let index = 0; index < at; index++)
    if (/^["“”]|^``$|^''$/.test(lower[index] as string)) marks++
  return marks % 2 === 1
}

function tenseOf({ clauses, clauseAt }: SentenceClauses, at: number): string {
  const predicate = clauses[clauseAt[at] as number]?.predicate
  if (!predicate) return 'none'
  return `${predicate.tense ?? 'none'} ${predicate.modality}${predicate.passive ? ' passive' : ''}${predicate.negated ? ' not' : ''}`
}

/** Which arguments it has: a blow has somebody hit, a match has not. */
function roleNames(predicate: Predicate | undefined): string[] {
  if (!predicate) return ['roles none']
  const roles = new Set(predicate.args.map(({ role }) => role))
  return [...roles].map((role) => `role ${role}`)
}

function factNames(predicate: Predicate | undefined): string[] {
  const { factuality } = predicate ?? {}
  if (factuality === undefined) return []
  return [`fact ${factuality > 1.5 ? 'sure' : factuality > 0 ? 'likely' : 'not'}`]
}

/** The word at the head of what it is done to. */
function objectOf(grammar: SentenceClauses, at: number, predicate: Predicate | undefined): string {
  const role = predicate?.args.find((one) => one.role === 'ARG1')
  if (role) return grammar.lower[role.head] ?? ''
  const object = grammar.clauses[grammar.clauseAt[at] as number]?.objects[0]
  return object ? (grammar.lower[object.head] ?? '') : ''
}
