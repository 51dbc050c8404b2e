import { formatDays } from '../article/index.ts'
import type { Annotated, BriefSentence, CountedThing, CountSeries } from '../record/index.ts'
import type { TimelineLine } from './timeline-line.ts'
import { SURE_DAY } from './worth-a-line.ts'

const WORDS: Readonly<Record<CountedThing, string>> = {
  dead: 'dead',
  injured: 'injured',
  missing: 'missing',
  displaced: 'displaced',
  arrested: 'arrested',
}

/** How a count of the main happening changed: the last number with its day, and the first. The dead before all others. */
export function countSentences(
  lines: readonly TimelineLine[],
  members: readonly Annotated[],
): BriefSentence[] {
  const changed = lines
    .flatMap(({ entry: { counts = [] } }) => counts)
    .filter(({ values }) => values.length > 1)
  const [series] = [...changed.filter(({ of }) => of === 'dead'), ...changed]
  const sure = new Set(
    members.flatMap(({ article, published: { confidence } }) =>
      confidence >= SURE_DAY ? [article.id] : [],
    ),
  )
  return series ? [sentenceOf(series, sure)] : []
}

function sentenceOf({ of, values }: CountSeries, sure: ReadonlySet<string>): BriefSentence {
  const [first, last] = [values[0]!, values.at(-1)!]
  const highest = values.reduce((top, one) => (one.value > top.value ? one : top))
  const isLower = last.value < highest.value
  const before = isLower ? highest : first
  const way = isLower ? 'corrected from' : 'up from'
  // A page's doubtful day dates no count.
  const day = (one: typeof first) =>
    sure.has(one.cite.article) ? ` (${formatDays(one.day, one.day)})` : ''
  return {
    rule: 'count',
    text: `${last.value} ${WORDS[of]} on the last count${day(last)}, ${way} ${before.value}${day(before)}.`,
    cites: [last.cite, before.cite],
  }
}
