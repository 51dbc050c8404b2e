import { eventLines } from '../facts/events-list.ts'
import type { StoryView } from '../story-view.ts'
import { hung, type Line, type Style, safeText } from './text-layout.ts'
import { dimLabels, moreLine } from './text-parts.ts'

const MAX_LINES = 10

/** A story's coded events, the most told first. */
export function eventSection(view: StoryView, style: Style): Line[] {
  const all = eventLines(view)
  const lines = all.slice(0, MAX_LINES).map(({ sides, act, days, status, cites }) => {
    const facts = [act, days, status].filter((fact) => fact !== undefined).join(' · ')
    return hung(
      `  ${style('bold', safeText(sides))}  ${safeText(facts)}${dimLabels(view, cites, style)}`,
      6,
    )
  })
  return [...lines, ...moreLine(all.length - MAX_LINES, 'event', style)]
}
