import type { CopyReading } from '../find/reading.ts'
import type { Standing } from './standing.ts'

/** One of a pair as the evidence sees it. */
export interface Side {
  readonly reading: CopyReading
  readonly standing: Standing
  /** Share of its words that stand in the other. */
  readonly share: number
  /** Words before the first and after the last shared passage. */
  readonly before: number
  readonly after: number
  /** Places where it has words injected into a sentence that the other has whole. */
  readonly pushed: number
}
