import type { Refuse } from '../article/index.ts'
import type { ClaimRefusal } from '../claims/index.ts'
import { mergeEvents } from '../events/index.ts'
import type { Annotated, LineRefusal, StoryParts, StoryRecord } from '../record/index.ts'
import { findAntecedents } from './antecedents.ts'
import { whoAt } from './deeds/who-at.ts'
import { buildLedger } from './ledger.ts'
import { mergeStoryEntities } from './story-entities.ts'
import { buildTimeline } from './timeline.ts'
import { writeBrief } from './write-brief.ts'

/** Everything that is said of one story, from its annotated articles. `refuse` is told of each line that is not taken. */
export function buildStory(
  { group, members, links, families, comparisons, names }: StoryParts,
  refuse: Refuse<LineRefusal | ClaimRefusal> = () => {},
): StoryRecord {
  const { entities, claims, events } = mergeStoryEntities(members, names)
  const known = findAntecedents(entities)
  const published = new Map(
    members.flatMap(({ article, published: { value } }) => (value ? [[article.id, value]] : [])),
  )
  // What is held is kept with its page, not told.
  const happenings = mergeEvents(
    events.filter(({ held }) => !held),
    entities,
    published,
  )
  const parts = { happenings, claims, known, who: whoAt(entities) }
  const lines = buildTimeline(parts, members, refuse)
  const ledger = buildLedger(claims, { links, families }, known, members, refuse)
  const ordered = mainFirst([...members].sort(byDay), families)
  return {
    id: group.id,
    headline: ordered.find(({ article }) => article.title !== '')?.article.title ?? '(no headline)',
    articles: group.articles,
    reasons: group.reasons,
    links,
    families,
    comparisons,
    entities,
    ledger,
    happenings,
    timeline: lines.map(({ entry }) => entry),
    brief: writeBrief({ members: ordered, lines, ledger, families }, refuse),
  }
}

/** The text that at least half of the articles hold tells the story best: its original, else its first page, leads. */
function mainFirst(ordered: readonly Annotated[], families: StoryParts['families']): Annotated[] {
  const family = families.find(({ members }) => members.length * 2 >= ordered.length)
  const main =
    ordered.find(({ article }) => article.id === family?.original) ??
    ordered.find(({ article }) => family?.members.includes(article.id))
  return main ? [main, ...ordered.filter((page) => page !== main)] : [...ordered]
}

/** Earliest first; articles without a day last; then by id. */
function byDay(a: Annotated, b: Annotated): number {
  const [dayA, dayB] = [a.published.value ?? '9999', b.published.value ?? '9999']
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  // A page that claims another day than its text proves stands behind its sources.
  const [stampA, stampB] = [a.published.stampedAt, b.published.stampedAt]
  if ((stampA === undefined) !== (stampB === undefined)) return stampA === undefined ? -1 : 1
  return a.article.id < b.article.id ? -1 : 1
}
