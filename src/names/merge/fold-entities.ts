import type { Entity, EntityPart, Mention, Spelling } from '../entity.ts'
import { entityId } from '../group/make-entities.ts'
import type { NameReason } from '../name-reasons.ts'
import { officeText } from '../office-text.ts'

const mentionKey = ({ article, spans }: Mention): string =>
  `${article}|${String(spans[0]?.start ?? 0).padStart(9, '0')}|${spans.at(-1)?.end ?? 0}`

function orderMentions(mentions: readonly Mention[]): Mention[] {
  return mentions
    .map((mention) => ({ mention, key: mentionKey(mention) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ mention }) => mention)
}

/** Spellings of all members; the one that more articles use stands first where counts are equal. */
function foldSpellings(members: readonly Entity[]): Spelling[] {
  const counts = new Map<string, { count: number; articles: number }>()
  for (const { spellings } of members) {
    for (const { text, count } of spellings) {
      const known = counts.get(text) ?? { count: 0, articles: 0 }
      counts.set(text, { count: known.count + count, articles: known.articles + 1 })
    }
  }
  return [...counts]
    .map(([text, { count, articles }]) => ({ text, count, articles }))
    .sort((a, b) => b.count - a.count || b.articles - a.articles || (a.text < b.text ? -1 : 1))
    .map(({ text, count }) => ({ text, count }))
}

/** The usual full spelling; a table's name stays what it is. */
function foldName(first: Entity, spellings: readonly Spelling[]): string {
  if (first.kind !== 'person') return first.name
  const full = spellings.find(({ text }) => /[\s-]/.test(text))
  return full?.text ?? first.name
}

const ownParts = (entity: Entity): readonly EntityPart[] =>
  entity.parts ??
  [...new Set(entity.mentions.map(({ article }) => article))].map((article) => ({
    article,
    id: entity.id,
  }))

function orderParts(members: readonly Entity[]): EntityPart[] {
  const key = ({ article, id }: EntityPart) => `${article}|${id}`
  return members.flatMap(ownParts).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** What most members say; the first that says anything where they are even. */
function vote<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: T | undefined
  for (const [value, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value
  return best
}

/** The reasons, each once. */
const withoutRepeats = (reasons: readonly NameReason[]): NameReason[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values(),
]

/** One entity out of several, with all their mentions, spellings and reasons; the first leads. */
export function foldEntities(members: readonly Entity[], reasons: readonly NameReason[]): Entity {
  const first = members[0] as Entity
  const spellings = foldSpellings(members)
  const name = foldName(first, spellings)
  const country = vote(members.map((member) => member.country))
  const sector = vote(members.map((member) => member.sector))
  // "foreign minister of Russia" tells more than "foreign minister".
  const offices = members.flatMap((member) => member.office ?? [])
  const office = offices.sort((a, b) => officeText(b).length - officeText(a).length)[0]
  const gender = vote(members.map((member) => member.gender))
  return {
    id: entityId(first.kind, name),
    kind: first.kind,
    name,
    spellings,
    ...(country ? { country } : {}),
    ...(sector ? { sector } : {}),
    ...(office ? { office } : {}),
    ...(gender ? { gender } : {}),
    ...(members.every(({ doubtful }) => doubtful) ? { doubtful: true } : {}),
    mentions: orderMentions(members.flatMap(({ mentions }) => mentions)),
    reasons: withoutRepeats([...members.flatMap((member) => member.reasons), ...reasons]),
    parts: orderParts(members),
  }
}
