import type { TimelineEntry } from '../record/index.ts'
import type { ToldLine } from './lines/told-line.ts'

/** A line of the timeline, and its words with their grammar. */
export interface TimelineLine {
  readonly entry: TimelineEntry
  readonly line: ToldLine
  /** Done by one that the text names to another. */
  readonly isBetween?: boolean
}
