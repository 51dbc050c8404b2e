import type { Cite } from '../../article/index.ts'

/** One thing to know of an article, and the words that show it. */
export interface Fact {
  readonly text: string
  readonly cites: readonly Cite[]
  /** `wrong`: refuted or injected; `doubt`: to be looked at. */
  readonly tone?: 'wrong' | 'doubt'
}
