import type { Party } from '../event.ts'
import type { Sides } from '../sides/both-sides.ts'
import type { StatusReading } from '../status/status.ts'
import type { Trigger } from './match-frames.ts'

/** An event still in word indexes. */
export interface EventDraft {
  readonly trigger: Trigger
  readonly sides: Sides
  readonly reading: StatusReading
  readonly salience: number
  readonly allegedBy: readonly Party[]
  readonly deniedBy: readonly Party[]
}
