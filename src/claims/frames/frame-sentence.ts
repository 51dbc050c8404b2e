import type { Span, Spans } from '../../article/index.ts'
import type { SentenceClauses } from '../../clauses/index.ts'
import type { AnalysedSentence } from '../../language/index.ts'
import type { PartyContext } from './party.ts'

/** A sentence with the words of it that a content holds. */
export interface FrameSentence {
  readonly sentence: AnalysedSentence
  readonly grammar: SentenceClauses
  /** Words of the content, `to` exclusive; what else stands between is cut out. */
  readonly isInside: (at: number) => boolean
  readonly from: number
  readonly to: number
}

/** How contents are turned into frames. */
export interface FrameContext extends PartyContext {
  readonly text: string
  /** From the clean text to pieces of `article.text`. */
  readonly pieces: (span: Span) => Spans
}
