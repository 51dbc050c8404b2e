import type { CivilDay } from '../../article/index.ts'

/** A text that a brief cites, and what is known of it. */
export interface CitedText {
  readonly text: string
  /** The day of publication, by which its weekdays are read. */
  readonly published?: CivilDay
  readonly outlet?: string
}
