import type { VerbGroup } from '../../clauses/index.ts'
import { sayingForms } from '../../lexicon/index.ts'
import { type Argument, argumentOf } from './arguments.ts'
import { candidate, type EventScene } from './event-party.ts'

const SAY = sayingForms({ having: 'asserts' })
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she'])
const OTHERS: ReadonlySet<string> = new Set(['it', 'they'])
const PLURAL = /^NNP?S$/
/** Bodies that are spoken of as many. */
const MANY: ReadonlySet<string> = new Set(['police', 'people', 'military'])

/** "Chad said it would leave": who leaves is who said so, where word and speaker agree. Not of what befell somebody. */
export function speakerMeant(scene: EventScene, group: VerbGroup): Argument | undefined {
  const { grammar, names } = scene
  const { clauses, clauseAt, lower, words } = grammar
  const clause = clauses[clauseAt[group.head] as number]
  const about = clause?.about
  if (!clause || !about || about.to - about.from > 1 || clause.predicate.passive) return undefined
  const above = clause.relation === 'ccomp' ? clauses[clause.parent] : undefined
  const speaker = above?.predicate.passive ? null : above?.subject
  if (!speaker || !SAY.has(lower[above?.predicate.head ?? -1] ?? '')) return undefined
  const tag = words[speaker.head]?.xpos ?? ''
  if (tag.startsWith('PRP')) return undefined
  const said = argumentOf(grammar, speaker)
  const [phrase] = said?.phrases ?? []
  if (!said || !phrase) return undefined
  const id = candidate(scene, phrase).party.entity
  const kind = names.find(({ entity }) => entity.id === id)?.entity.kind
  const word = lower[about.head] as string
  // Whom the names of the text make her goes first.
  const own = argumentOf(grammar, about)?.phrases[0]
  if (own && candidate(scene, own).party.entity) return undefined
  if (PERSONAL.has(word)) return kind === 'person' ? said : undefined
  if (!OTHERS.has(word) || (kind === 'person' && said.phrases.length === 1)) return undefined
  const isMany =
    said.phrases.length > 1 || PLURAL.test(tag) || MANY.has(lower[speaker.head] as string)
  return isMany === (word === 'they') || kind === 'organisation' ? said : undefined
}
