import type { Span } from '../../article/index.ts'
import type { ClaimKind } from '../claim.ts'
import type { ClaimRuleName } from '../rule-files.data.ts'

/** An attribution as a rule finds it, before anybody asks who the source is. Clean-text offsets. */
export interface ClaimDraft {
  readonly sentence: number
  readonly source: Span | null
  /** True where no words beside the cue name the source. */
  readonly guessed?: boolean
  readonly cue: Span
  readonly content: readonly Span[]
  readonly kind: ClaimKind
  readonly polarity: 1 | -1 | 0
  readonly rule: ClaimRuleName
}
