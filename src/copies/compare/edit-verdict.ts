import type { SegmentType } from '../copy.ts'

/** What a change is, and the copy's words that carry it (`c0`–`c1`; the gap's own if absent). */
export interface EditVerdict {
  readonly type: SegmentType
  readonly kind: string
  readonly c0?: number
  readonly c1?: number
  /** Characters at the end of the last word that are the source's own: `Kapcorvisiting`. */
  readonly glued?: number
}
