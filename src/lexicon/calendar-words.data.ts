/** Month names and AP style's short forms. `may`, `march` and `mar` are words too: see `stop.ts`. */
export const MONTH_WORDS: readonly string[] = [
  'january jan jan.',
  'february feb feb.',
  'march mar mar.',
  'april apr apr.',
  'may',
  'june jun jun.',
  'july jul jul.',
  'august aug aug.',
  'september sept sept. sep sep.',
  'october oct oct.',
  'november nov nov.',
  'december dec dec.',
]

/** From Monday, as ISO 8601 counts. `sun`, `sat`, `wed` count only with a capital letter. */
export const WEEKDAY_WORDS: readonly string[] = [
  'monday mon mon.',
  'tuesday tue tue. tues tues.',
  'wednesday wed wed.',
  'thursday thu thu. thur thur. thurs thurs.',
  'friday fri fri.',
  'saturday sat sat.',
  'sunday sun sun.',
]

/** From Monday: `weekdayOf(day)` counts so, from 1. */
export const WEEKDAY_NAMES: readonly string[] = WEEKDAY_WORDS.map(firstWord)
/** From January. */
export const MONTH_NAMES: readonly string[] = MONTH_WORDS.map(firstWord)

function firstWord(line: string): string {
  return line.split(' ', 1)[0] as string
}
