import { type CivilDay, dayNumber, weekdayOf } from '../../article/index.ts'
import type { Prose } from '../../text/index.ts'
import { scanDates, sourceOfProse } from '../scan-dates.ts'
import { type Clue, findClues } from './clue.ts'
import { dayMeant } from './day-name.ts'
import { weigher } from './likelihood.ts'
import { type OwnWeekday, ownWeekdays } from './own-weekday.ts'
import { type Pin, readPins } from './pin.ts'
import { isAgencyText, type WeighedEvidence, weighSources } from './source-weight.ts'
import { readToldDays, type ToldDay, wordsOf } from './told-day.ts'
import { weekdayWeights } from './weekday-view.ts'
import { readYearless, type YearlessDay } from './yearless-day.ts'

/** All that one page says of its own day. */
export interface DayFacts {
  readonly sources: readonly WeighedEvidence[]
  readonly clues: readonly Clue[]
  readonly isWire: boolean
  readonly told: readonly ToldDay[]
  /** Weekdays on which the words say that the text was written. */
  readonly own: readonly OwnWeekday[]
  readonly pins: readonly Pin[]
  readonly yearless: readonly YearlessDay[]
  /** Stems of the headline and the first paragraphs, each once. */
  readonly words: readonly string[]
}

/** Reads what a page says of its own day. */
export function readDayFacts(prose: Prose): DayFacts {
  const scanned = scanDates(sourceOfProse(prose))
  const told = readToldDays(prose, scanned)
  return {
    sources: weighSources(prose.article),
    clues: findClues(prose, scanned),
    isWire: isAgencyText(prose.article),
    told,
    own: ownWeekdays(scanned),
    pins: readPins(scanned, told),
    yearless: readYearless(prose),
    words: wordsOf(headOf(prose)),
  }
}

/** Characters of body text that say what a page is about. */
const HEAD = 1500

function headOf({ article, clean, sentences }: Prose): string {
  const start = sentences.find(({ role }) => role === 'body')?.start ?? 0
  return `${article.title}\n${clean.text.slice(start, start + HEAD)}`
}

/** A weekday of the lead whose date the text names: it is of the days from then on. */
const PINNED = 2
/** Dates farther off than this are no weekday of the lead. */
const PIN_REACH = 10
/** Bounds of what all words but the weekdays say. */
const WORDS: readonly [number, number] = [-4, 2]

/** What the words alone say of a day, in log-odds against any other day. */
export function weighWords(facts: DayFacts): (day: CivilDay) => number {
  const { clues, isWire, pins } = facts
  const weigh = weigher(
    clues.filter(({ kind }) => kind !== 'weekday'),
    isWire,
  )
  const weekdays = weekdayWeights(facts)
  return (day) => {
    const said = Math.max(WORDS[0], Math.min(WORDS[1], weigh(day)))
    return said + weekdays[weekdayOf(day) - 1]! + pinned(pins, dayNumber(day) ?? 0)
  }
}

/** Seen from a day, do the weekdays of the lead lie on the dates that the text gives them? */
function pinned(pins: readonly Pin[], number: number): number {
  const near = pins.flatMap((pin) => {
    const date = dayMeant(pin.name, number)?.[0] ?? Number.POSITIVE_INFINITY
    return Math.abs(date - number) <= PIN_REACH ? [{ ...pin, date }] : []
  })
  if (near.length === 0) return 0
  const fits = near.some(
    ({ weekday, date }) =>
      date === dayMeant({ kind: 'weekday', weekday, ahead: false }, number)?.[0],
  )
  const worth = near.some(({ beside }) => beside) ? 2 * PINNED : PINNED
  return fits ? worth : -worth
}
