import type { BlockRole } from '../../article/index.ts'
import type { PlainRuleName } from '../rule-files.data.ts'
import type { PlainPassage } from './passage.ts'

/** What a passage is, and the rule that says so. */
export interface PlainLabel {
  readonly role: BlockRole
  readonly rule: PlainRuleName
  /** What comes after this line, if it heads other stories, comments or a note on the author. */
  readonly stop?: 'stories' | 'comments' | 'author'
}

/** What a rule may look at: all passages, what is known of them, and how often each line occurs. */
export interface PlainPage {
  readonly passages: readonly PlainPassage[]
  readonly labels: (PlainLabel | null)[]
  readonly counts: ReadonlyMap<string, number>
  /** True if the article's own subheads are long: a list of offers, a live report. */
  longSubheads: boolean
}

/** Labels the passage at `index`, or returns null where the rule does not apply. */
export type PlainRule = (page: PlainPage, index: number) => PlainLabel | null

/** Indices of the article's first passage and of the one after its last. */
export interface BestRun {
  readonly from: number
  readonly to: number
}

/** Passages with their labels, the article's run among them, and the headline. */
export interface Labelled {
  readonly labels: readonly PlainLabel[]
  /** The passages between which the article stands; null where none reads as a sentence. */
  readonly run: BestRun | null
  /** Index of the headline, or -1. */
  readonly title: number
}
