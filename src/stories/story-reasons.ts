import type { StoryInput } from './story.ts'
import type { Terms } from './terms.ts'

/** Names and days listed in one reason. */
const MOST_LISTED = 5

/** An article with its terms, as the reasons need it. */
export interface GroupMember {
  readonly input: StoryInput
  readonly terms: Terms
}

/** Why articles are one story: shared names, words, days, passages. One sentence each, none for one article. */
export function explainStory(members: readonly GroupMember[]): string[] {
  if (members.length < 2) return []
  const reasons: string[] = []
  const names = shared(members, ({ input, terms }) => input.names ?? terms.names)
  if (names.length > 0) reasons.push(`the same names: ${list(names)}`)
  const words = shared(members, ({ terms }) =>
    [...terms.counts.keys()].filter((term) => !terms.names.has(term) && !term.includes(' ')),
  )
  if (names.length === 0 && words.length > 0) reasons.push(`the same words: ${list(words)}`)
  const published = members.map(({ input }) => input.published ?? '').filter((day) => day !== '')
  const [first, last] = [published.toSorted()[0], published.toSorted().at(-1)]
  if (first !== undefined && last !== undefined && published.length > 1) {
    reasons.push(
      first === last ? `all published on ${first}` : `published from ${first} to ${last}`,
    )
  }
  const days = shared(members, ({ input }) => input.days ?? []).toSorted()
  if (days.length > 0) reasons.push(`they tell of the same days: ${list(days)}`)
  const within = new Set(members.map(({ input }) => input.id))
  const copies = members.filter(({ input }) => input.copies?.some((id) => within.has(id)))
  if (copies.length > 1) reasons.push(`${copies.length} of them share passages of text`)
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

const list = (values: readonly string[]): string =>
  values.length > MOST_LISTED
    ? `${values.slice(0, MOST_LISTED).join(', ')} and ${values.length - MOST_LISTED} more`
    : values.join(', ')
