import type { Spans } from './span.ts'

/** A reading that a stage did not take: where it stands, what it would have been, and what spoke against it. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  /** Id of the article. */
  readonly article: string
  readonly spans: Spans
  /** What it would have been: the frame of an event, the words of a line. */
  readonly reading: string
}

/** Is told of each reading that a stage does not take, as it goes. */
export type Refuse<Code extends string = string> = (refusal: Refusal<Code>) => void
