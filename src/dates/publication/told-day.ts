import {
  type CivilDay,
  civilDay,
  dayFromNumber,
  dayNumber,
  type Span,
  STORY_ROLES,
  weekdayOf,
} from '../../article/index.ts'
import { functionWords } from '../../lexicon/index.ts'
import type { Prose } from '../../text/index.ts'
import { yearOf } from '../calendar.ts'
import type { Expression } from '../expression.ts'
import { type Scanned, scanDates } from '../scan-dates.ts'

/** How a text names a day: counted from its own, by weekday, by date. */
export type DayName =
  | { readonly kind: 'offset'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly ahead: boolean }
  | { readonly kind: 'date'; readonly month: number; readonly date: number; readonly year?: number }
  /** `last week`, `three weeks ago`: so many days back, give or take. */
  | { readonly kind: 'back'; readonly days: number; readonly give: number }

/** A day that a text tells of, with the words that say what happened on it. */
export interface ToldDay {
  readonly name: DayName
  /** In the evening, at night, late: morning papers tell of it on the next day. */
  readonly late: boolean
  /** In a quotation it is seen from the day on which it was said. */
  readonly quoted: boolean
  /** It stands in the first paragraph, or the second. */
  readonly lead: boolean
  /** Stems of the words beside it, each once. */
  readonly words: readonly string[]
}

/** A text of a thousand dates says no more than its first ones. */
const MOST = 40
/** Characters at either side of a day in which the words stand that belong to it. */
const NEAR = 90
const LEAD_LENGTH = 600
const EMPTY: ReadonlySet<string> = functionWords()

/** The days that a page's own paragraphs and headline name, in reading order. */
export function readToldDays(prose: Prose, scanned: readonly Scanned[]): ToldDay[] {
  const { clean, quotations } = prose
  const first = prose.sentences.find(({ role }) => role === 'body')?.start ?? 0
  const found: ToldDay[] = []
  for (const entry of scanned) {
    const { piece, line, match, direction } = entry
    if (found.length >= MOST) break
    if (!STORY_ROLES.has(piece.role) || piece.role === 'caption') continue
    const ahead = direction.lean > 0 && !SAME_DAY.test(lowerBefore(entry, 2))
    const read = nameOf(match.expression, ahead)
    if (!read) continue
    const start = line.lexemes[match.start]?.start ?? 0
    const end = line.lexemes[match.end - 1]?.end ?? 0
    const from = Math.max(piece.start, start - NEAR)
    const words = wordsOf(clean.text.slice(from, Math.min(piece.end, end + NEAR)))
    const quoted = quotations.some((one) => one.start < start && start < one.end)
    const lead = piece.role === 'body' && start - first < LEAD_LENGTH
    const late = read.late || LATE_BEFORE.test(lowerBefore(entry, 2))
    found.push({ ...read, late, quoted, lead, words })
  }
  return found
}

/** `late on Monday`. */
const LATE_BEFORE = /^late(?:on)?$/
const LATE: ReadonlySet<string> = new Set(['EV', 'NI'])

function nameOf(expression: Expression, ahead: boolean): Pick<ToldDay, 'name' | 'late'> | null {
  switch (expression.kind) {
    case 'modified': {
      const read = nameOf(expression.of, ahead)
      return read && { ...read, late: read.late || expression.mod === 'END' }
    }
    case 'part': {
      const read = expression.day && nameOf(expression.day, ahead)
      return read && { ...read, late: LATE.has(expression.part) }
    }
    case 'clock':
      return expression.day && nameOf(expression.day, ahead)
    case 'deictic':
      return { name: { kind: 'offset', days: expression.days }, late: false }
    case 'unit':
      return expression.unit === 'week' && expression.step === -1 && !expression.told
        ? { name: { kind: 'back', days: 7, give: 5 }, late: false }
        : null
    case 'shift': {
      const { count, unit, sign, told } = expression
      const length = unit === 'day' ? 1 : unit === 'week' ? 7 : 0
      if (told || sign > 0 || !count || length === 0) return null
      const give = length === 1 ? 0 : 3
      return { name: { kind: 'back', days: count * length, give }, late: false }
    }
    case 'weekday':
      if (expression.step !== undefined || expression.weekStep !== undefined) return null
      return { name: { kind: 'weekday', weekday: expression.weekday, ahead }, late: false }
    case 'day': {
      const { month, date, year, step, toldStep } = expression
      if (step !== undefined || toldStep !== undefined) return null
      const name = { kind: 'date', month, date, ...(year === undefined ? {} : { year }) } as const
      return { name, late: false }
    }
    default:
      return null
  }
}

/** Beginnings of the words that tell something, without numbers and the calendar. */
export function wordsOf(text: string): string[] {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) {
    if (!EMPTY.has(word) && !CALENDAR.test(word)) words.add(word.slice(0, 6))
  }
  return [...words].sort()
}

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:today|yesterday|tomorrow|said|says|evening|night|morning|afternoon|late|early)$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** The month and day that a date line names, with its year or without. */
export function dateNamed(line: string): Extract<DayName, { kind: 'date' }> | null {
  const piece = { index: 0, block: 0, role: 'body', start: 0, end: line.length } as const
  const scanned = scanDates({ text: line, pieces: [piece], place: (span) => [span] })
  for (const { match } of scanned) {
    const name = nameOf(match.expression, false)?.name
    if (name?.kind === 'date') return name
  }
  return null
}

/** The days that a name may mean in a text of `day`, as day numbers, first and last; null where no calendar has it. */
export function dayMeant(name: DayName, day: number): readonly [number, number] | null {
  const meant = meantBy(name, day)
  const give = name.kind === 'back' ? name.give : 0
  return meant === null ? null : [meant - give, meant + give]
}

function meantBy(name: DayName, day: number): number | null {
  switch (name.kind) {
    case 'offset':
      return day + name.days
    case 'back':
      return day - name.days
    case 'weekday': {
      const own = weekdayOf(dayFromNumber(day))
      return name.ahead
        ? day + ((name.weekday - own + 6) % 7) + 1
        : day - ((own - name.weekday + 7) % 7)
    }
    case 'date':
      return name.year === undefined
        ? nearestOf(name.month, name.date, day)
        : numberOf(civilDay(name.year, name.month, name.date))
  }
}

const numberOf = (day: CivilDay | null): number | null => (day ? (dayNumber(day) ?? null) : null)

function nearestOf(month: number, date: number, day: number): number | null {
  const year = yearOf(dayFromNumber(day))
  let nearest: number | null = null
  for (const one of [year - 1, year, year + 1]) {
    const number = numberOf(civilDay(one, month, date))
    if (number === null) continue
    if (nearest === null || Math.abs(number - day) < Math.abs(nearest - day)) nearest = number
  }
  return nearest
}

/** A date, with or without its year, that a text names beside a weekday of its lead: that weekday is this date. */
export interface Pin {
  readonly weekday: number
  readonly name: Extract<DayName, { kind: 'date' }>
  /** `Wednesday (20 September)`: both stand side by side. */
  readonly beside: boolean
  /** Of the date, in the clean text. */
  readonly span: Span
}

/** Dates of the text, pictures included, that the weekdays of its lead may be. */
export function readPins(scanned: readonly Scanned[], told: readonly ToldDay[]): Pin[] {
  const weekdays = new Set(
    told.flatMap(({ lead, quoted, name }) =>
      lead && !quoted && name.kind === 'weekday' && !name.ahead ? [name.weekday] : [],
    ),
  )
  const pins: Pin[] = []
  scanned.forEach((entry, at) => {
    if (!STORY_ROLES.has(entry.piece.role)) return
    const { expression } = entry.match
    const name = nameOf(expression, false)?.name
    if (name?.kind !== 'date' || entry.direction.lean > 0) return
    const before = scanned[at - 1]
    const own = expression.kind === 'day' ? expression.weekday : undefined
    const neighbour =
      before && isBeside(before, entry) && before.piece.index === entry.piece.index
        ? nameOf(before.match.expression, false)?.name
        : undefined
    const beside = own ?? (neighbour?.kind === 'weekday' ? neighbour.weekday : undefined)
    const { lexemes } = entry.line
    const start = lexemes[entry.match.start]?.start ?? 0
    const span = { start, end: lexemes[entry.match.end - 1]?.end ?? start }
    if (beside !== undefined) pins.push({ weekday: beside, name, beside: true, span })
    else if (name.year !== undefined) {
      const day = civilDay(name.year, name.month, name.date)
      const weekday = day && weekdayOf(day)
      if (weekday && weekdays.has(weekday)) pins.push({ weekday, name, beside: false, span })
    }
  })
  return pins
}

/** A weekday, 1 (Monday) to 7, on which a text says that it was written; `sure` where it counts from its own day. */
export interface OwnWeekday {
  readonly weekday: number
  readonly sure: boolean
}

/** Words between two names of one day: `tomorrow, Saturday`, `Wednesday (20 September)`. */
const BESIDE = /^[\s,(]{0,3}$/
/** `later on Monday`, `earlier Monday`: the day itself, of which some is over. */
const SAME_DAY = /^(?:later|earlier)(?:on)?$/

/**
 * What the words prove of the weekday on which the text was written: `today, Wednesday` on a Wednesday, `Yesterday (Sunday)`
 * on a Monday, `later on Monday` on a Monday.
 */
export function ownWeekdays(scanned: readonly Scanned[]): OwnWeekday[] {
  return scanned.flatMap((entry, at): OwnWeekday[] => {
    if (!STORY_ROLES.has(entry.piece.role)) return []
    const name = nameOf(entry.match.expression, false)?.name
    if (name?.kind === 'weekday' && SAME_DAY.test(lowerBefore(entry, 2)))
      return [{ weekday: name.weekday, sure: false }]
    const before = scanned[at - 1]
    if (before?.piece.index !== entry.piece.index || !isBeside(before, entry)) return []
    const names = [nameOf(before.match.expression, false)?.name, name]
    const offset = names.find((one) => one?.kind === 'offset')
    const weekday = names.find((one) => one?.kind === 'weekday')
    if (offset?.kind !== 'offset' || weekday?.kind !== 'weekday') return []
    return [{ weekday: ((weekday.weekday - 1 - offset.days + 14) % 7) + 1, sure: true }]
  })
}

const isBeside = (before: Scanned, { line, match }: Scanned): boolean =>
  BESIDE.test(
    line.lexemes
      .slice(before.match.end, match.start)
      .map(({ text }) => text)
      .join(''),
  )

/** The words before an expression, run together: with one more than asked for where `on` stands between. */
function lowerBefore({ line, match }: Scanned, count: number): string {
  const words = line.lexemes.slice(Math.max(0, match.start - count), match.start)
  const last = words.at(-1)?.lower ?? ''
  return last === 'on' ? words.map(({ lower }) => lower).join('') : last
}
