import { formatDays } from '../article/index.ts'
import type { BriefSentence, CountSeries, CountedThing } from '../record/index.ts'
import type { TimelineLine } from './timeline.ts'

const WORDS: Readonly<Record<CountedThing, string>> = {
  dead: 'dead',
  injured: 'injured',
  missing: 'missing',
  displaced: 'displaced',
  arrested: 'arrested',
}

/** How a count of the main happening changed: the last number with its day, and the first. The dead before all others. */
export function countSentences(lines: readonly TimelineLine[]): BriefSentence[] {
  const changed = lines
    .flatMap(({ entry: { counts = [] } }) => counts)
    .filter(({ values }) => values.length > 1)
  const [series] = [...changed.filter(({ of }) => of === 'dead'), ...changed]
  return series ? [sentenceOf(series)] : []
}

function sentenceOf({ of, values }: CountSeries): BriefSentence {
  const [first, last] = [values[0]!, values.at(-1)!]
  const highest = values.reduce((top, one) => (one.value > top.value ? one : top))
  const isLower = last.value < highest.value
  const before = isLower ? highest : first
  const way = isLower ? 'corrected from' : 'up from'
  const day = (one: typeof first) => formatDays(one.day, one.day)
  return {
    rule: 'count',
    text: `${last.value} ${WORDS[of]} on the last count (${day(last)}), ${way} ${before.value} (${day(before)}).`,
    cites: [last.cite, before.cite],
  }
}
