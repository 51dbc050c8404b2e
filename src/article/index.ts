/**
 * The shared nouns: an article, its blocks, spans into its text, evidence, problems. Imports
 * nothing.
 *
 * @module
 */
export type {
  AgencyCredit,
  Article,
  Dateline,
  Found,
  Injected,
  LeadImage,
  Origin,
  PageKind,
} from './article.ts'
export { articleFromText } from './article-from-text.ts'
export { ARTICLE_ROLES, BLOCK_ROLES, type Block, type BlockRole, STORY_ROLES } from './block.ts'
export { blockAt, blockIndexAt } from './block-at.ts'
export { bodyMask, bodyText } from './body.ts'
export {
  addDays,
  type CivilDay,
  civilDay,
  dayFromNumber,
  dayNumber,
  daysBetween,
  weekdayOf,
} from './civil-day.ts'
export { type CleanText, cleanText, cutInjected } from './clean-text.ts'
export type { Cite, Evidence, EvidenceSource } from './evidence.ts'
export { formatDays, formatDaysOfYear } from './format-days.ts'
export type { InjectionReason, InjectionReasons } from './injection-reasons.ts'
export { type FoldedText, foldInvisible, type InvisibleMarks } from './invisible.ts'
export { LATIN_LETTERS } from './latin-letters.data.ts'
export { GENERATOR, ownOutput } from './own-output.ts'
export { partitionPoint } from './partition-point.ts'
export {
  CopydeskError,
  ERRORS,
  type ErrorCode,
  PROBLEMS,
  type Problem,
  type ProblemCode,
  type ProblemParts,
  problem,
} from './problems.ts'
export type { ReasonOf } from './reason.ts'
export type { Refusal, Refuse } from './refusal.ts'
export { fileOfRule, type RuleFiles, type RuleIn, rulesOf } from './rule-files.ts'
export { shortId } from './short-id.ts'
export { contains, hull, overlaps, type Span, type Spans, spanLength, textAt } from './span.ts'
export type { Told } from './told.ts'
export { VERSION } from './version.ts'
