import type { RuleFiles, RuleIn } from '../article/index.ts'
import type { DayCautions, DayRefutations, DayVerdicts } from './day-reasons.ts'

/** What reads time expressions. */
export const DATE_RULES = {
  'src/dates/rules/clock.ts': 'clock',
  'src/dates/rules/date-of-month.ts': 'date.of-month date.told-month',
  'src/dates/rules/decade.ts': 'century decade',
  'src/dates/rules/deictic.ts': 'day.deictic part.deictic',
  'src/dates/rules/duration.ts': 'duration duration.long duration.plural set.rate',
  'src/dates/rules/frequency.ts': 'set.every set.per set.word',
  'src/dates/rules/holiday.ts': 'holiday',
  'src/dates/rules/month-date.ts': 'date.day-month date.month-day month month.step',
  'src/dates/rules/nth.ts': 'nth',
  'src/dates/rules/numeric-date.ts': 'clock.stamp date.numeric',
  'src/dates/rules/part-of-day.ts': 'part.day part.hours part.of part.own part.told set.parts',
  'src/dates/rules/quarter.ts': 'half.code half.ordinal quarter.code quarter.ordinal year.code',
  'src/dates/rules/season.ts': 'season season.loose',
  'src/dates/rules/shift.ts': 'quarter.year-ago shift shift.vague',
  'src/dates/rules/unit-step.ts':
    'duration.step quarter.latest unit.bare unit.latest unit.step unit.told vague.unit',
  'src/dates/rules/vague.ts': 'vague',
  'src/dates/rules/week-of.ts': 'week.of',
  'src/dates/rules/weekday.ts': 'set.weekdays weekday.bare weekday.step',
  'src/dates/rules/year-end.ts': 'year.end',
  'src/dates/rules/year.ts': 'year year.bc year.short year.spoken',
} as const satisfies RuleFiles

/** A rule that reads time expressions. */
export type DateRuleName = RuleIn<typeof DATE_RULES>

/** The file of each verdict on evidence for a day, of each ground against a day, of each caution. */
export const DAY_REASON_FILES: Readonly<
  Record<keyof DayVerdicts | keyof DayRefutations | keyof DayCautions, string>
> = {
  'names-day': 'src/dates/publication/verdict.ts',
  alone: 'src/dates/publication/verdict.ts',
  'other-day': 'src/dates/publication/verdict.ts',
  'less-weight': 'src/dates/publication/verdict.ts',
  'changed-later': 'src/dates/publication/verdict.ts',
  'same-text': 'src/dates/publication/verdict.ts',
  'other-weekday': 'src/dates/publication/verdict.ts',
  'tells-later': 'src/dates/publication/verdict.ts',
  'weak-source': 'src/dates/publication/verdict.ts',
  story: 'src/dates/publication/story-day.ts',
  'is-weekday': 'src/dates/publication/text-evidence.ts',
  'day-before': 'src/dates/publication/text-evidence.ts',
  'day-after': 'src/dates/publication/text-evidence.ts',
  'seldom-named': 'src/dates/publication/text-evidence.ts',
  'not-before': 'src/dates/publication/text-evidence.ts',
  'told-later': 'src/dates/publication/text-evidence.ts',
  'seen-from': 'src/dates/publication/text-evidence.ts',
  sibling: 'src/dates/judge-publication.ts',
  'repost-stamp': 'src/dates/publication/source-weight.ts',
  'later-of-its-kind': 'src/dates/publication/source-weight.ts',
}
