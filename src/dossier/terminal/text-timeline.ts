import { formatDaysOfYear } from '../../article/index.ts'
import type { TimelineEntry } from '../../record/index.ts'
import type { StoryView } from '../story-view.ts'
import { countsText } from '../wording/count-words.ts'
import { hung, type Line, type Style, safeText } from './text-layout.ts'
import { labelled, moreLine } from './text-parts.ts'

const MAX_LINES = 24

/** One line a happening; the year stands where it changes. */
export function timelineLines(
  view: StoryView,
  timeline: readonly TimelineEntry[],
  style: Style,
): Line[] {
  let year = ''
  const lines = timeline.slice(0, MAX_LINES).map((entry) => {
    const own = entry.from.slice(0, 4)
    const days = formatDaysOfYear(entry.from, entry.to)
    const head = `  ${(own === year ? '' : own).padEnd(6)}${days.padEnd(12)} `
    year = own
    const status = entry.status === 'happened' ? '' : style('yellow', ` (${statusWord(entry)})`)
    const through = safeText(entry.through.join(', '))
    const labels = labelled(view, entry.evidence).join(' ')
    const counts = countsText(entry.counts)
    const rest = [counts, through, labels].filter(Boolean).map((part) => `· ${part}`)
    return hung(`${head}${safeText(entry.what)}${status} ${style('dim', rest.join(' '))}`, 21)
  })
  return [...lines, ...moreLine(timeline.length - MAX_LINES, 'line', style)]
}

/** A status as a reader says it. */
export const statusWord = ({ status }: Pick<TimelineEntry, 'status'>): string =>
  status === 'conditional' ? 'not certain' : status
