import type { StoryInput } from './story.ts'
import type { StoryReason } from './story-reasons.ts'
import type { Terms } from './terms.ts'

/** Names and days listed in one reason. */
const MOST_LISTED = 5

/** An article with its terms, as the reasons need it. */
export interface GroupMember {
  readonly input: StoryInput
  readonly terms: Terms
}

/** Why articles are one story: shared names, words, days, passages. None for one article. */
export function explainStory(members: readonly GroupMember[]): StoryReason[] {
  if (members.length < 2) return []
  const reasons: StoryReason[] = []
  const names = shared(members, ({ input, terms }) => input.names ?? terms.names)
  const [someNames, moreNames] = cut(names)
  if (names.length > 0)
    reasons.push({ code: 'same-names', parts: { names: someNames, more: moreNames } })
  const words = shared(members, ({ terms }) =>
    [...terms.counts.keys()].filter((term) => !terms.names.has(term) && !term.includes(' ')),
  )
  const [someWords, moreWords] = cut(words)
  if (names.length === 0 && words.length > 0)
    reasons.push({ code: 'same-words', parts: { words: someWords, more: moreWords } })
  const published = members.map(({ input }) => input.published ?? '').filter((day) => day !== '')
  const [first, last] = [published.toSorted()[0], published.toSorted().at(-1)]
  if (first !== undefined && last !== undefined && published.length > 1)
    reasons.push({ code: 'published', parts: { from: first, to: last } })
  const days = shared(members, ({ input }) => input.days ?? []).toSorted()
  const [someDays, moreDays] = cut(days)
  if (days.length > 0)
    reasons.push({ code: 'same-days', parts: { days: someDays, more: moreDays } })
  const within = new Set(members.map(({ input }) => input.id))
  const copies = members.filter(({ input }) => input.copies?.some((id) => within.has(id)))
  if (copies.length > 1) reasons.push({ code: 'shared-text', parts: { articles: copies.length } })
  return reasons
}

/** Values that at least two members, and half of them, have: the commonest first. */
function shared(
  members: readonly GroupMember[],
  valuesOf: (member: GroupMember) => Iterable<string>,
): string[] {
  const counts = new Map<string, number>()
  for (const member of members) {
    for (const value of new Set(valuesOf(member))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= 2 && count >= members.length / 2)
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .map(([value]) => value)
}

/** The first of some values, and how many there are beyond them. */
const cut = (values: readonly string[]): [readonly string[], number] => [
  values.slice(0, MOST_LISTED),
  Math.max(0, values.length - MOST_LISTED),
]
