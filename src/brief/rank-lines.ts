import { daysBetween } from '../article/index.ts'
import type { Annotated } from '../record/index.ts'
import { tellsAState } from './lines/reads-alone.ts'
import { contentWords, shareOf } from './same-words.ts'
import type { TimelineLine } from './timeline-line.ts'

/** A timeline is read at a glance. */
const MOST_LINES = 12
/** A plan for more days than this names no day to wait for: "in June". */
const VAGUE = 7
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
  const first = members.flatMap(({ published }) => published.value ?? []).sort()[0]
  const titles = members.map(({ article }) => contentWords(article.title))
  const about = members.length < MANY ? null : wordsOfMany(members)
  const ranked = lines
    .filter((line) => !about || isOfStory(line, about))
    .map((line, at) => ({ line, at, weight: weightOf(line, titles, first) }))
  ranked.sort((a, b) => b.weight - a.weight || a.at - b.at)
  return new Set(ranked.slice(0, MOST_LINES).map(({ line }) => line))
}

/** How much a line matters to its story. */
export function weightOf(
  { entry: { evidence, what, rule, status, from, to } }: TimelineLine,
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
    (status === 'planned' && daysBetween(from, to) <= VAGUE ? 0.5 : 0)
  )
}

/** Of a story of so many pages it is known what it is about. */
const MANY = 4
/** A line that one page tells has so many words of what the pages are about. */
const SHARED = 2
/** Characters of a page's text that say what it is about. */
const HEAD = 1_500

/** The words that a third of the pages have in their headline or the head of their text. */
function wordsOfMany(members: readonly Annotated[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { article } of members) {
    const start = article.blocks.find(({ role }) => role === 'body')?.span.start ?? 0
    const head = `${article.title} ${article.text.slice(start, start + HEAD)}`
    for (const word of contentWords(head)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const needed = Math.max(2, members.length / 3)
  return new Set([...counts].filter(([, count]) => count >= needed).map(([word]) => word))
}

function isOfStory(
  { entry: { evidence, what, status }, line }: TimelineLine,
  about: ReadonlySet<string>,
): boolean {
  if (status === 'planned' || new Set(evidence.map(({ article }) => article)).size > 1) return true
  if (tellsAState(line)) return false
  return [...contentWords(what)].filter((word) => about.has(word)).length >= SHARED
}
