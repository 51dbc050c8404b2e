import type { Annotated } from './annotated.ts'
import type { StoryRecord } from './story-record.ts'

/** What the stages make of all pages together: a function of the set of pages. */
export interface Settlement {
  /** Sorted by article id. */
  readonly articles: readonly Annotated[]
  /** Sorted by story id. */
  readonly stories: readonly StoryRecord[]
}
