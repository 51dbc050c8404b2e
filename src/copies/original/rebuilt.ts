import type { Span } from '../../article/index.ts'
import type { RebuiltDoubt } from '../copy-reasons.ts'

/** A text that is not held, rebuilt from its copies. Spans are into `text`. */
export interface RebuiltOriginal {
  readonly text: string
  /** Copies that it was rebuilt from, the one it leans on first. */
  readonly from: readonly string[]
  /** Each sentence with the copies that hold it, out of those that could. */
  readonly sentences: readonly Supported[]
  /** Words that copies read in different ways: what stands in `text`, and the other readings. */
  readonly variants: readonly Variant[]
  /** What a reader should doubt, and why. */
  readonly doubts: readonly { readonly span: Span; readonly reason: RebuiltDoubt }[]
}

/** A sentence of a rebuilt text and how well it stands. */
export interface Supported extends Span {
  readonly by: readonly string[]
  /** Mean share of the copies there that read its words so, 0 to 1. */
  readonly agreement: number
}

/** Words that copies read in different ways. */
export interface Variant extends Span {
  readonly by: readonly string[]
  readonly others: readonly { readonly text: string; readonly by: readonly string[] }[]
}
