import { formatDays } from '../../article/index.ts'
import type { TimelineEntry } from '../../brief/index.ts'
import type { StoryView } from '../story-view.ts'
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
    const days = formatDays(entry.from, entry.to)
    const own = entry.from.slice(0, 4)
    const short = days.endsWith(own) && entry.to.startsWith(own) ? days.slice(0, -5) : days
    const head = `  ${(own === year ? '' : own).padEnd(6)}${short.padEnd(12)} `
    year = own
    const status = entry.status === 'happened' ? '' : style('yellow', ` (${statusWord(entry)})`)
    const through = entry.through.length > 0 ? ` · ${safeText(entry.through.join(', '))}` : ''
    const labels = labelled(view, entry.evidence).join(' ')
    return hung(
      `${head}${safeText(entry.what)}${status} ${style('dim', `${through} · ${labels}`.slice(1))}`,
      21,
    )
  })
  return [...lines, ...moreLine(timeline.length - MAX_LINES, 'line', style)]
}

/** A status as a reader says it. */
export const statusWord = ({ status }: Pick<TimelineEntry, 'status'>): string =>
  status === 'conditional' ? 'not certain' : status
