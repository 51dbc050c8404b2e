import type { RuleFiles, RuleIn } from '../article/index.ts'
import type { CorrectionReasons } from './correction-reasons.ts'

/** What makes a line of a timeline. */
export const TIMELINE_RULES = {
  'src/brief/clause-telling.ts': 'dated-clause',
  'src/brief/dated-telling.ts': 'happening statement',
  'src/brief/dated-words.ts': 'picture-day run-of-days',
} as const satisfies RuleFiles

/** A rule that makes a line of a timeline. */
export type TimelineRuleName = RuleIn<typeof TIMELINE_RULES>

/** What makes a sentence of a brief. */
export const BRIEF_RULES = {
  'src/brief/count-sentence.ts': 'count',
  'src/brief/lead-sentence.ts': 'lead',
  'src/brief/statements.ts': 'contested no-answer said',
  'src/brief/told-days.ts': 'told-day',
  'src/brief/write-brief.ts': 'one-text',
} as const satisfies RuleFiles

/** A rule that makes a sentence of a brief. */
export type BriefRuleName = RuleIn<typeof BRIEF_RULES>

/** What speaks against a line of the timeline. */
export const TIMELINE_REFUSALS = {
  'src/brief/dated-telling.ts': 'day-of-another',
  'src/brief/timeline.ts': 'month-or-longer tells-no-day reads-not-alone less-told',
} as const satisfies RuleFiles

/** What speaks against a sentence of the brief. */
export const BRIEF_REFUSALS = {
  'src/brief/statements.ts': 'names-nobody no-length told-before not-in-text over-the-number',
  'src/brief/told-days.ts': 'told-by-another no-sentence no-text long-past fewer-tell-it',
  'src/brief/write-brief.ts': 'not-verified',
} as const satisfies RuleFiles

/** Why an entry of the ledger is kept in the data and not printed. */
export const LEDGER_HOLDS = {
  'src/brief/hold-back.ts': 'speaker-unknown words-broken question page-words',
} as const satisfies RuleFiles

/** A reason for which an entry is not printed. */
export type LedgerHold = RuleIn<typeof LEDGER_HOLDS>

/** What speaks against a line of the timeline or a sentence of the brief. */
export type LineRefusal =
  | RuleIn<typeof TIMELINE_REFUSALS>
  | RuleIn<typeof BRIEF_REFUSALS>
  | LedgerHold

/** The file of each reason for which something that a page says of itself is corrected. */
export const CORRECTION_FILES: Readonly<Record<keyof CorrectionReasons, string>> = {
  'headline-of-copies': 'src/desk/settle/head-corrections.ts',
  'byline-of-source': 'src/desk/settle/head-corrections.ts',
  'byline-of-copies': 'src/desk/settle/head-corrections.ts',
  'day-refuted': 'src/desk/settle/settle-article.ts',
  'copy-dated': 'src/desk/settle/settle-article.ts',
  'by-hand': 'src/desk/settle/page-inputs.ts',
  'story-dated': 'src/desk/settle/settle-article.ts',
  injected: 'src/desk/settle/settle-article.ts',
}
