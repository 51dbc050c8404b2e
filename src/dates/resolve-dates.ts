import { type CivilDay, dayNumber } from '../article/index.ts'
import { UNSAID } from './direction.ts'
import { evaluate } from './evaluate.ts'
import type { Expression } from './expression.ts'
import { isNarrative } from './narrative.ts'
import { narrativeYears } from './narrative-years.ts'
import type { DateReading, View } from './reading.ts'
import type { Scanned, Source } from './scan-dates.ts'
import type { Timex } from './timex.ts'

/** What is known of a text from elsewhere. */
export interface DateOptions {
  /** The day that expressions are seen from; without it relative ones stay open (`XXXX-WXX-1`). */
  readonly published?: CivilDay
  /** Whether 03/04 is the third of April, where other dates of the text do not show it. */
  readonly dayFirst?: boolean
}

/** What was told so far: later expressions are seen from it. */
type Story = Pick<View, 'told' | 'toldDay' | 'quarter'> & { readonly dayPiece?: number }

/** Resolves scanned expressions, seen from a day. */
export function resolveDates(
  source: Source,
  scanned: readonly Scanned[],
  { published, dayFirst = false }: DateOptions,
): Timex[] {
  const narrative = isNarrative(scanned, published ?? null)
  const captions = captionDays(scanned)
  const years = narrative ? narrativeYears(scanned) : null
  const order = dayFirstOf(scanned) ?? dayFirst
  const timexes: Timex[] = []
  const places = new Map<number, number>()
  let story: Story = { told: null, quarter: null }
  for (const [index, entry] of scanned.entries()) {
    const { piece, match, direction, rangeFrom } = entry
    if (match.rule === 'season.loose' && !narrative) continue
    places.set(index, timexes.length)
    const opening = rangeFrom === undefined ? undefined : places.get(rangeFrom)
    const first = opening === undefined ? undefined : timexes[opening]
    const year = years?.get(index)
    const view: View = {
      told: story.told,
      quarter: story.quarter,
      ...(story.toldDay ? { toldDay: story.toldDay } : {}),
      ...(story.toldDay && story.dayPiece === piece.index ? { sentenceDay: story.toldDay } : {}),
      day: captions.get(piece.block) ?? published ?? null,
      direction,
      narrative,
      dayFirst: order,
      ...(year === undefined ? {} : { year }),
      ...(first?.from ? { rangeFrom: first.from } : {}),
    }
    const reading = evaluate(match.expression, view)
    if (first && opening !== undefined) timexes[opening] = { ...first, rangeTo: timexes.length }
    timexes.push(toTimex(source, entry, withDoubt(reading, view)))
    story = tellOn(story, entry, reading, narrative)
  }
  return timexes
}

/** The story after one more expression. */
function tellOn(
  story: Story,
  { piece, match: { expression } }: Scanned,
  reading: DateReading,
  narrative: boolean,
): Story {
  const { days, type, precision } = reading
  const quarter = nextQuarter(story.quarter, expression, reading)
  if (!days || type === 'DURATION' || !isTold(expression, narrative)) return { ...story, quarter }
  const isDay = precision === 'day' || precision === 'time'
  return {
    ...story,
    quarter,
    told: { ...days, precision },
    ...(isDay ? { toldDay: days.from, dayPiece: piece.index } : {}),
  }
}

/** How the text writes dates in numbers: 13/04 has its day first, 04/13 its month. Null where it does not show. */
function dayFirstOf(scanned: readonly Scanned[]): boolean | null {
  let votes = 0
  for (const { line, match } of scanned) {
    if (match.rule !== 'date.numeric') continue
    const lexeme = line.lexemes[match.start]
    const [first = '', second = ''] = lexeme?.sense.numeric ?? []
    if (!lexeme?.text.includes('/') || first.length > 2) continue
    if (Number(first) > 12) votes++
    if (Number(second) > 12) votes--
  }
  return votes === 0 ? null : votes > 0
}

/** Says why a date has no days; days that the calendar of this project does not reach are left out. */
function withDoubt(reading: DateReading, { day }: View): DateReading {
  const { days, value, type, doubt } = reading
  if (days && dayNumber(days.from) !== null && dayNumber(days.to) !== null) return reading
  if (doubt || type === 'DURATION' || type === 'SET' || /REF$/.test(value)) return reading
  const isOpen = day === null && value.includes('X')
  return { ...reading, days: null, doubt: isOpen ? 'no-anchor' : 'outside' }
}

/**
 * The quarter that a report on earnings is about. "A year earlier" after it is the same quarter of
 * the year before; after a year or nine months it is a year.
 */
function nextQuarter(
  before: View['quarter'],
  expression: Expression,
  reading: DateReading,
): View['quarter'] {
  if (expression.kind === 'quarter') {
    return expression.yearAgo ? before : (quarterOfReading(reading) ?? before)
  }
  const isLong = expression.kind === 'duration' && expression.unit === 'month'
  return isLong || expression.kind === 'year' ? null : before
}

const quarterOfReading = ({ value }: DateReading): View['quarter'] => {
  const shape = /^(\d{4})-Q([1-4])$/.exec(value)
  return shape ? { year: Number(shape[1]), quarter: Number(shape[2]) } : null
}

/**
 * What no story is told from: vague words and sets, and in news "a year earlier", which compares; the
 * next "a year earlier" is not two years back.
 */
function isTold(expression: Expression, narrative: boolean): boolean {
  if (expression.kind === 'vague' || expression.kind === 'set') return false
  return narrative || expression.kind !== 'shift' || expression.unit !== 'year'
}

/** A photograph's caption that carries a full date is seen from that day. */
function captionDays(scanned: readonly Scanned[]): Map<number, CivilDay> {
  const days = new Map<number, CivilDay>()
  for (const { piece, match } of scanned) {
    if (piece.role !== 'caption' || match.expression.kind !== 'day') continue
    if (match.expression.year === undefined) continue
    const { days: own } = evaluate(match.expression, NOWHERE)
    if (own) days.set(piece.block, own.from)
  }
  return days
}

const NOWHERE: View = {
  day: null,
  told: null,
  quarter: null,
  direction: UNSAID,
  narrative: false,
}

function toTimex(source: Source, entry: Scanned, reading: DateReading): Timex {
  const { piece, line, match } = entry
  const first = line.lexemes[match.start]
  const last = line.lexemes[match.end - 1]
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 }
  const { type, value, mod, days, precision, doubt, other } = reading
  return {
    spans: source.place(span),
    text: source.text.slice(span.start, span.end),
    sentence: piece.index,
    type,
    value,
    ...(mod ? { mod } : {}),
    ...(days ? { from: days.from, to: days.to } : {}),
    precision,
    ...(doubt ? { doubt } : {}),
    rule: match.rule,
    alternatives: other
      ? [
          {
            value: other.value,
            ...(other.days ? { from: other.days.from, to: other.days.to } : {}),
          },
        ]
      : [],
  }
}
