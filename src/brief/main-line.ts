import { anyName, sayingForms } from '../lexicon/index.ts'
import type { Annotated, CountSeries } from '../record/index.ts'
import { countSeries } from './counts/count-series.ts'
import { countsIn } from './counts/read-counts.ts'
import type { TimelineLine } from './timeline-line.ts'

/** A happening that fewer pages tell is not what the story is about. */
const LEAST_PAGES = 2

/** The line of what most pages tell of; none where no two do. */
export function mainLine(lines: readonly TimelineLine[]): TimelineLine | undefined {
  const told = lines.filter(
    ({ entry: { status } }) => status === 'happened' || status === 'alleged',
  )
  const [best] = [...told].sort((a, b) => pagesOf(b) - pagesOf(a))
  return best && pagesOf(best) >= LEAST_PAGES ? best : undefined
}

const pagesOf = ({ entry: { evidence } }: TimelineLine): number =>
  new Set(evidence.map(({ article }) => article)).size

/**
 * The lines with the counts of dead and injured beside the main one: a count that grows is one thing, told once. Lines that tell
 * nothing but such a count go.
 */
export function withCounts(
  lines: readonly TimelineLine[],
  members: readonly Annotated[],
  main: TimelineLine | undefined,
): TimelineLine[] {
  if (!main) return [...lines]
  const own = new Set(main.entry.evidence.map(({ article }) => article))
  const counts = countSeries(members.filter(({ article }) => own.has(article.id)))
  if (counts.length === 0) return [...lines]
  return lines.flatMap((line) => {
    if (line === main) return [{ ...line, entry: { ...line.entry, counts } }]
    return isCount(line, counts, main.entry.from) ? [] : [line]
  })
}

/** "Officials said that at least 35 people had been killed" */
function isCount(
  { entry: { what, rule, from } }: TimelineLine,
  counts: readonly CountSeries[],
  day: string,
): boolean {
  const told = countsIn(what)
  const isKnown = told.some(({ of, value }) =>
    counts.some((one) => one.of === of && one.values.some((known) => known.value === value)),
  )
  return isKnown && (from === day || TOLL.test(what) || (rule === 'statement' && SAID.test(what)))
}

/** What is said is a number. */
const SAID = new RegExp(
  String.raw`\b(?:${anyName(sayingForms({ having: 'speaks', tense: 'told' }))})\b.*?\d`,
)

const TOLL = /\b(?:toll|number of (?:dead|deaths|victims|injured))\b/i
