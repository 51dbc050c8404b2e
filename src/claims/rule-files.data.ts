import type { RuleFiles, RuleIn } from '../article/index.ts'

/** What finds attributions. */
export const CLAIM_RULES = {
  'src/claims/find/rules/according-to.ts': 'according-to',
  'src/claims/find/rules/as-reported.ts': 'as-reported',
  'src/claims/find/rules/charge-denied.ts': 'charge-denied',
  'src/claims/find/rules/clause.ts': 'clause',
  'src/claims/find/rules/no-comment.ts': 'no-comment',
  'src/claims/find/rules/noun-cue.ts': 'concern hearsay invitation noun',
  'src/claims/find/rules/object.ts': 'infinitive object question whole',
  'src/claims/find/rules/quotation.ts': 'quotation.after quotation.before',
  'src/claims/find/rules/quote-after-act.ts': 'quotation.act',
  'src/claims/find/rules/speaker-line.ts': 'speaker-line',
  'src/claims/find/rules/trailing.ts': 'trailing',
} as const satisfies RuleFiles

/** What speaks against an attribution, or against its standing among what is claimed. */
export const CLAIM_REFUSALS = {
  'src/claims/find-claims.ts': 'no-content inner-attitude too-many',
  'src/claims/group/group-claims.ts': 'takes-no-side said-of-himself',
} as const satisfies RuleFiles

/** What speaks against an attribution. */
export type ClaimRefusal = RuleIn<typeof CLAIM_REFUSALS>

/** A rule that finds an attribution. */
export type ClaimRuleName = RuleIn<typeof CLAIM_RULES>

/** What says who a speaker is. */
export const SPEAKER_RULES = {
  'src/claims/speakers/plain-voice.ts': 'speaker.words',
  'src/claims/speakers/speaker-office.ts': 'speaker.office',
  'src/claims/speakers/speaker-pronoun.ts': 'speaker.pronoun',
  'src/claims/speakers/speaker.ts': 'speaker.name speaker.nominal speaker.relative',
} as const satisfies RuleFiles

/** A rule that says who a speaker is. */
export type SpeakerRuleName = RuleIn<typeof SPEAKER_RULES>
