/**
 * Time expressions to calendar days, and the true day of publication with its evidence.
 *
 * @module
 */
export { findDates } from './find-dates.ts'
export { judgePublication } from './judge-publication.ts'
export type {
  DateJudgement,
  Precision,
  RefutedDate,
  SiblingDate,
  Timex,
  TimexType,
} from './timex.ts'
