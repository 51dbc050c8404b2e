import type { Cite } from '../../article/index.ts'

/** Words that a rule went by: where they stand, and how they read. */
export interface WhyWords {
  /** `A¶4` */
  readonly label: string
  readonly quote: string
}

/** One thing that a rule decided. */
export interface WhyStep {
  /** What was decided: `event`, `doer`, `status`, `speaker`, `day` … */
  readonly what: string
  /** What came out. */
  readonly is: string
  /** The rule's name or a reason's code. */
  readonly rule: string
  /** More on how it came out; '' where the rule says it all. */
  readonly note: string
  readonly words: readonly WhyWords[]
  /** The file of the rule, from the root of the sources. */
  readonly file: string | null
}

/** Why a line is what it is: the rules that made it, on which words, and what was not taken. */
export interface Why {
  readonly line: string
  readonly steps: readonly WhyStep[]
  readonly refused: readonly WhyStep[]
}

/** Words as a step shows them: the paragraph, and the words themselves. */
export const wordsOf = (
  view: { label(cite: Cite): string; quote(cite: Cite): string },
  cite: Cite,
): WhyWords => ({
  label: view.label(cite),
  quote: cite.spans.map((span) => view.quote({ ...cite, spans: [span] })).join(' … '),
})
