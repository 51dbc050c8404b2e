import { SMALL_NUMBERS } from '../lexicon/index.ts'
import type { TimeUnit } from './expression.ts'

/** Units of time, singular. */
export const UNIT_WORDS: Readonly<Record<string, TimeUnit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
}

/** Plurals that are not the singular with an s. */
export const UNIT_PLURALS: Readonly<Record<string, TimeUnit>> = {
  centuries: 'century',
  millennia: 'millennium',
  yr: 'year',
  yrs: 'year',
  hrs: 'hour',
  mins: 'minute',
  secs: 'second',
}

/** `a weeklong strike`. */
export const LONG_WORDS: Readonly<Record<string, TimeUnit>> = {
  hourlong: 'hour',
  daylong: 'day',
  nightlong: 'day',
  weeklong: 'week',
  monthlong: 'month',
  yearlong: 'year',
  decadelong: 'decade',
}

/** Northern seasons; `fall` and `spring` are verbs too and need a determiner, a year or a step. */
export const SEASON_WORDS: Readonly<Record<string, 'SP' | 'SU' | 'FA' | 'WI'>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}

/** TIMEX3's codes for parts of the day. */
export const PART_WORDS: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  dawn: 'MO',
  nightfall: 'NI',
  dusk: 'EV',
}

/** Numbers in words, with those that multiply. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL_NUMBERS,
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
/** Ordinals in words. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  ORDINALS.split(' ').map((word, index) => [word, index + 1] as const),
)

/** `the nineties`, `the '60s`. */
export const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

/** Counts that name no number. */
export const INDEFINITE: ReadonlySet<string> = new Set([
  'few',
  'several',
  'many',
  'some',
  'numerous',
  'recent',
  'coming',
  'various',
])

/** What a word before a unit or a name does to it: -1 the last one, 0 this one, 1 the next one. */
export const STEP_WORDS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
}

/** Words that name a day or time by the day of writing. */
export const DEICTIC_WORDS: Readonly<Record<string, { days: number; part?: string }>> = {
  today: { days: 0 },
  yesterday: { days: -1 },
  tomorrow: { days: 1 },
  tonight: { days: 0, part: 'NI' },
  overnight: { days: 0, part: 'NI' },
}

/** One word that means a frequency. */
export const FREQUENCY_WORDS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
}

/** Words and phrases that point to a time without saying which. The longest phrase counts. */
export const VAGUE_PHRASES: Readonly<Record<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>> = {
  now: 'PRESENT_REF',
  'right now': 'PRESENT_REF',
  currently: 'PRESENT_REF',
  current: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  'at present': 'PRESENT_REF',
  'these days': 'PRESENT_REF',
  'the present': 'PRESENT_REF',
  'at the moment': 'PRESENT_REF',
  'present-day': 'PRESENT_REF',
  recently: 'PAST_REF',
  'more recently': 'PAST_REF',
  lately: 'PAST_REF',
  'the past': 'PAST_REF',
  'that time': 'PAST_REF',
  'the future': 'FUTURE_REF',
  'most recently': 'PAST_REF',
  'near future': 'FUTURE_REF',
  'the near future': 'FUTURE_REF',
  'the near term': 'FUTURE_REF',
  'the short term': 'FUTURE_REF',
  'the long term': 'FUTURE_REF',
  'a later date': 'FUTURE_REF',
  'as soon as possible': 'FUTURE_REF',
}

/** Days of the year with a name; `rule` where the date moves: the nth weekday of a month, or Easter. */
export const HOLIDAYS: Readonly<
  Record<
    string,
    | { month: number; date: number }
    | { month: number; weekday: number; nth: number }
    | { easter: number }
  >
> = {
  christmas: { month: 12, date: 25 },
  'christmas day': { month: 12, date: 25 },
  'christmas eve': { month: 12, date: 24 },
  'boxing day': { month: 12, date: 26 },
  "new year 's day": { month: 1, date: 1 },
  "new year 's eve": { month: 12, date: 31 },
  "new year 's": { month: 1, date: 1 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  'independence day': { month: 7, date: 4 },
  'fourth of july': { month: 7, date: 4 },
  'july fourth': { month: 7, date: 4 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  "presidents ' day": { month: 2, weekday: 1, nth: 3 },
  "president 's day": { month: 2, weekday: 1, nth: 3 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  'martin luther king jr. day': { month: 1, weekday: 1, nth: 3 },
  "mother 's day": { month: 5, weekday: 7, nth: 2 },
  "father 's day": { month: 6, weekday: 7, nth: 3 },
  "st. patrick 's day": { month: 3, date: 17 },
  "international women 's day": { month: 3, date: 8 },
  'earth day': { month: 4, date: 22 },
  'may day': { month: 5, date: 1 },
  'canada day': { month: 7, date: 1 },
  'australia day': { month: 1, date: 26 },
  'anzac day': { month: 4, date: 25 },
  'remembrance day': { month: 11, date: 11 },
  'guy fawkes night': { month: 11, date: 5 },
  'groundhog day': { month: 2, date: 2 },
  juneteenth: { month: 6, date: 19 },
  'cinco de mayo': { month: 5, date: 5 },
  'ash wednesday': { easter: -46 },
  'shrove tuesday': { easter: -47 },
  'maundy thursday': { easter: -3 },
  'holy saturday': { easter: -1 },
  'whit monday': { easter: 50 },
  halloween: { month: 10, date: 31 },
  "valentine 's day": { month: 2, date: 14 },
  'bastille day': { month: 7, date: 14 },
  'veterans day': { month: 11, date: 11 },
  'armistice day': { month: 11, date: 11 },
  easter: { easter: 0 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  'good friday': { easter: -2 },
  'palm sunday': { easter: -7 },
}
