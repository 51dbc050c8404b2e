import { anyWord, MONTH_WORDS, WEEKDAY_NAMES } from '../../../lexicon/index.ts'

const MONTHS: ReadonlySet<string> = new Set(MONTH_WORDS.flatMap((line) => line.split(' ')))
const TIMES = new RegExp(
  `^(?:${anyWord(`
    today yesterday tomorrow tonight day week month year morning afternoon evening night weekend
    time hour minute century decade moment summer winter spring autumn quarter fortnight
    midnight noon
  `)})$`,
)

/** True for a weekday in full, in small letters. */
export const isWeekday = (lower: string): boolean => WEEKDAY_NAMES.includes(lower)
/** True for a month in full or in short, in small letters. */
export const isMonth = (lower: string): boolean => MONTHS.has(lower)
/** Nouns of time, by lemma. */
export const isTimeNoun = (lemma: string): boolean => TIMES.test(lemma)
