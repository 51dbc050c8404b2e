const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/
const TIMES =
  /^(?:today|yesterday|tomorrow|tonight|day|week|month|year|morning|afternoon|evening|night|weekend|time|hour|minute|century|decade|moment|summer|winter|spring|autumn|quarter|fortnight|midnight|noon)$/

export const isWeekday = (lower: string): boolean => WEEKDAYS.test(lower)
export const isMonth = (lower: string): boolean => MONTHS.test(lower)
/** Nouns of time, by lemma. */
export const isTimeNoun = (lemma: string): boolean => TIMES.test(lemma)
