/**
 * Time expressions to calendar days, and the true day of publication with its evidence.
 *
 * @module
 */
export { type CheckedDay, checkDay } from './check-day.ts'
export type {
  DayCaution,
  DayCautions,
  DayRefutation,
  DayRefutations,
  DayStance,
  DayVerdict,
  DayVerdicts,
} from './day-reasons.ts'
export { findDates, readDates } from './find-dates.ts'
export { judgePublication } from './judge-publication.ts'
export type { DateOptions } from './resolve-dates.ts'
export { DATE_RULES, DAY_REASON_FILES, type DateRuleName } from './rule-files.data.ts'
export type {
  DateJudgement,
  Doubt,
  InheritedDay,
  JudgedEvidence,
  Precision,
  RefutedDate,
  SiblingDate,
  Timex,
  TimexType,
} from './timex.ts'
