import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/index.ts'

/** Words that name a day or time: they stand beside a subject without belonging to it. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES,
  ...MONTH_NAMES.filter((month) => month !== 'may'),
  ...'today yesterday tomorrow tonight week month year morning afternoon evening night weekend'.split(
    ' ',
  ),
])
