import type { RuleFiles, RuleIn } from '../article/index.ts'

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
