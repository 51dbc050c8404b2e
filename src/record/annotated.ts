import type { Article } from '../article/index.ts'
import type { Claim } from '../claims/index.ts'
import type { KeptSentence } from '../clauses/index.ts'
import type { Comparison, CopyFamily, CopyLink } from '../copies/index.ts'
import type { DateJudgement, Timex } from '../dates/index.ts'
import type { Event } from '../events/index.ts'
import type { Entity, NameTies } from '../names/index.ts'
import type { StoryGroup } from '../stories/index.ts'
import type { CorrectionReason } from './correction-reasons.ts'

/** What later knowledge corrects about an article; the article itself stays as it was read. */
export interface Correction {
  readonly field: 'published' | 'injected' | 'title' | 'byline' | 'outlet'
  readonly value: string
  readonly reason: CorrectionReason
}

/** An article with everything that the stages found in it. */
export interface Annotated {
  /** As read; `injected` also holds what sibling copies prove to be foreign. */
  readonly article: Article
  readonly published: DateJudgement
  readonly timexes: readonly Timex[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly events: readonly Event[]
  /** The grammar of the headline, the lead and the sentences that name a day, in reading order: lines are cut from them. */
  readonly grammar: readonly KeptSentence[]
  readonly corrections: readonly Correction[]
}

/** One story's articles and how they hang together: what a story is built from. */
export interface StoryParts {
  readonly group: StoryGroup
  /** In the order of `group.articles`. */
  readonly members: readonly Annotated[]
  readonly links: readonly CopyLink[]
  readonly families: readonly CopyFamily[]
  readonly comparisons: readonly Comparison[]
  /** Names that are of one or of two by hand. */
  readonly names?: NameTies
}
