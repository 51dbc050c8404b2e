import type { Prose } from '../../text/index.ts'
import { romanise } from '../compare/romanise.ts'
import type { Entity, Mention, Spelling } from '../entity.ts'
import type { NameCandidate } from '../find/name-candidate.ts'
import type { HeldOffice } from '../held-office.ts'
import { type Bundle, calmCapitals, usualName } from './entity-draft.ts'

/** A body's office is the body's alone; else it is the country's. */
function officeOf({ role: title, roleOf: body, country }: Bundle): HeldOffice | undefined {
  if (!title) return undefined
  return { title, ...(body ? { body } : country ? { country } : {}) }
}

/** Kind and name in plain letters: `person-kim-jong-un`. */
export function entityId(kind: string, name: string): string {
  const slug = romanise(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${kind}-${slug || 'unnamed'}`
}

/** Gives equal ids a number after the first, in the order given. */
export function numberIds<T extends { readonly id: string }>(entities: readonly T[]): T[] {
  const seen = new Map<string, number>()
  return entities.map((entity) => {
    const times = (seen.get(entity.id) ?? 0) + 1
    seen.set(entity.id, times)
    return times === 1 ? entity : { ...entity, id: `${entity.id}-${times}` }
  })
}

function toMention(prose: Prose, found: NameCandidate): Mention {
  return {
    article: prose.article.id,
    spans: prose.place(found),
    text: found.text,
    type: found.type,
    sentence: found.sentence,
    ...(found.title ? { title: prose.place(found.title) } : {}),
    ...(found.credit ? { credit: true } : {}),
    rule: found.rule,
  }
}

function countSpellings(bundle: Bundle): Spelling[] {
  const counts = new Map<string, number>()
  for (const { type, text } of bundle.mentions) {
    if (type !== 'name') continue
    const calm = bundle.kind === 'person' ? calmCapitals(text) : text
    counts.set(calm, (counts.get(calm) ?? 0) + 1)
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}

/** The name to print: the tables' for what they know, the usual full spelling for the rest. */
function entityName(bundle: Bundle): string {
  if (bundle.known) return bundle.known
  const named = bundle.mentions.find(({ type }) => type === 'name')
  return bundle.full.size > 0
    ? usualName(bundle)
    : (named ?? (bundle.mentions[0] as NameCandidate)).text
}

/** Kinds that were guessed from capitals or from a preposition: two of three are no names. */
const CAPITALS_ONLY = /^guess\.(?:none|capitals|acronym|preposition)$/

/** True where some words are named so, and none of them is more than capitals, but for a name told twice. */
function isDoubtful(mentions: readonly NameCandidate[]): boolean {
  const all = mentions.filter(({ type }) => type === 'name')
  const named = all.filter(({ rule }) => rule !== 'name.recalled')
  const isGuess = named.every(({ rule, hinted }) => !hinted && CAPITALS_ONLY.test(rule))
  const told = all.filter(({ running, rule }) => running || rule === 'name.recalled').length
  return named.length > 0 && isGuess && told < 2
}

function makeEntity(prose: Prose, bundle: Bundle): Entity {
  const name = entityName(bundle)
  const office = officeOf(bundle)
  const mentions = [...bundle.mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    id: entityId(bundle.kind, name),
    kind: bundle.kind,
    name,
    spellings: countSpellings(bundle),
    ...(bundle.country ? { country: bundle.country } : {}),
    ...(bundle.sector ? { sector: bundle.sector } : {}),
    ...(office ? { office } : {}),
    ...(bundle.gender ? { gender: bundle.gender } : {}),
    ...(isDoubtful(mentions) ? { doubtful: true } : {}),
    mentions: mentions.map((found) => toMention(prose, found)),
    reasons: bundle.reasons,
  }
}

/** Finished entities in the order of their first mentions. */
export function makeEntities(prose: Prose, bundles: readonly Bundle[]): Entity[] {
  const firstStart = (bundle: Bundle) => Math.min(...bundle.mentions.map(({ start }) => start))
  const ordered = bundles
    .filter(({ mentions }) => mentions.length > 0)
    .map((bundle) => ({ bundle, start: firstStart(bundle) }))
    .sort((a, b) => a.start - b.start)
  return numberIds(ordered.map(({ bundle }) => makeEntity(prose, bundle)))
}
