import type { RuleFiles, RuleIn } from '../article/index.ts'

/** What finds attributions. */
export const CLAIM_RULES = {
  'src/claims/find/rules/according-to.ts': 'according-to',
  'src/claims/find/rules/clause.ts': 'clause',
  'src/claims/find/rules/no-comment.ts': 'no-comment',
  'src/claims/find/rules/noun-cue.ts': 'concern hearsay invitation noun',
  'src/claims/find/rules/object.ts': 'infinitive object question whole',
  'src/claims/find/rules/quotation.ts': 'quotation.after quotation.before',
  'src/claims/find/rules/speaker-line.ts': 'speaker-line',
  'src/claims/find/rules/trailing.ts': 'trailing',
} as const satisfies RuleFiles

/** A rule that finds an attribution. */
export type ClaimRuleName = RuleIn<typeof CLAIM_RULES>
