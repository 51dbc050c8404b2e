import { daysBetween } from '../article/index.ts'
import type { Annotated } from '../record/index.ts'
import { contentWords, shareOf } from './same-words.ts'
import type { TimelineLine } from './timeline.ts'

/** A timeline is read at a glance. */
const MOST_LINES = 12
/** Further back is background. */
const LONG_PAST = 60

/**
 * The lines that a reader needs, at most twelve: told by many pages, in the words of the headlines, done rather than said; days to come;
 * what lies long before the story less.
 */
export function weightiest(
  lines: readonly TimelineLine[],
  members: readonly Annotated[],
): ReadonlySet<TimelineLine> {
  if (lines.length <= MOST_LINES) return new Set(lines)
  const first = members.flatMap(({ published }) => published.value ?? []).sort()[0]
  const titles = members.map(({ article }) => contentWords(article.title))
  const ranked = lines.map((line, at) => ({ line, at, weight: weightOf(line, titles, first) }))
  ranked.sort((a, b) => b.weight - a.weight || a.at - b.at)
  return new Set(ranked.slice(0, MOST_LINES).map(({ line }) => line))
}

/** How much a line matters to its story. */
export function weightOf(
  { entry: { evidence, what, rule, status, to } }: TimelineLine,
  titles: readonly ReadonlySet<string>[],
  first: string | undefined,
): number {
  const pages = new Set(evidence.map(({ article }) => article)).size
  const words = contentWords(what)
  const shared = titles.reduce((sum, title) => sum + shareOf(title, words), 0)
  const kind = rule === 'statement' ? -0.5 : rule === 'picture-day' ? -1 : 0
  const past = first && daysBetween(to, first) > LONG_PAST ? -1 : 0
  return (
    Math.log2(1 + pages) +
    (2 * shared) / Math.max(1, titles.length) +
    kind +
    past +
    (status === 'planned' ? 0.5 : 0)
  )
}
