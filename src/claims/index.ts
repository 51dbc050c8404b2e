/**
 * Who says what, who denies it, through whom.
 *
 * @module
 */
export { CLAIM_KINDS, type Claim, type ClaimKind, type Proposition, type Speaker } from './claim.ts'
export { findClaims } from './find-claims.ts'
export type { Answer, Frame, FrameCount, FrameName, FrameParty } from './frames/frame.ts'
export { actsOfWord, classesOfWord } from './frames/word-classes.ts'
export { groupClaims } from './group/group-claims.ts'
export {
  CLAIM_REFUSALS,
  CLAIM_RULES,
  type ClaimRefusal,
  type ClaimRuleName,
  SPEAKER_RULES,
  type SpeakerRuleName,
} from './rule-files.data.ts'
export { type SpeakerName, speakerLabel, speakerNames } from './speaker-name.ts'
