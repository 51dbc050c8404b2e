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
export { type Beside, judgePublication } from './judge-publication.ts'
export { judgeTogether, type StoryPage } from './judge-together.ts'
export { readDayFacts } from './publication/day-facts.ts'
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
  StoryDated,
  StoryDay,
  Timex,
  TimexType,
} from './timex.ts'
