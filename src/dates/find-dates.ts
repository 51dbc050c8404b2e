import type { CivilDay } from '../article/index.ts'
import type { Analysis } from '../language/index.ts'
import type { Sentence } from '../text/index.ts'
import { type Direction, readDirection, UNSAID } from './direction.ts'
import { evaluate } from './evaluate.ts'
import type { Expression, Match } from './expression.ts'
import { completeFirst } from './joined.ts'
import { readLexemes } from './lexeme.ts'
import type { Line } from './line.ts'
import { isNarrative } from './narrative.ts'
import { narrativeYears } from './narrative-years.ts'
import { joinsRange } from './range.ts'
import { endOf, readPhrase } from './read-phrase.ts'
import type { Reading, View } from './reading.ts'
import { isNoDate } from './stop.ts'
import type { Timex } from './timex.ts'

/** What is known of an article from elsewhere. */
export interface DateOptions {
  /** The day that expressions are seen from; without it relative ones stay open (`XXXX-WXX-1`). */
  readonly published?: CivilDay
}

/** An expression before it is resolved: what `judgePublication` looks at under several days. */
export interface Scanned {
  readonly sentence: Sentence
  readonly line: Line
  readonly match: Match
  /** Index into the list of the expression that this one ends as a range. */
  readonly rangeFrom?: number
  readonly direction: Direction
}

/**
 * Finds every time expression, in all blocks, and resolves it to calendar days, seen from the day
 * of publication. Captions with a full date of their own and histories are seen from the days that
 * they tell.
 *
 * @example findDates(analysis, { published: '2024-01-15' })[0]?.value // '2024-01-14' for "on Sunday"
 */
export function findDates(analysis: Analysis, options: DateOptions = {}): Timex[] {
  const scanned = scanDates(analysis)
  return resolveDates(analysis, scanned, options)
}

/** All expressions of an article in reading order, unresolved. */
export function scanDates(analysis: Pick<Analysis, 'prose'>): Scanned[] {
  const { sentences, clean } = analysis.prose
  const { text } = clean
  const found: Scanned[] = []
  for (const sentence of sentences) {
    const lexemes = readLexemes(text, sentence.start, sentence.end)
    if (lexemes) scanLine(sentence, { lexemes }, found)
  }
  return found
}

function scanLine(sentence: Sentence, line: Line, found: Scanned[]): void {
  let before: Match | null = null
  for (let at = 0; at < line.lexemes.length; ) {
    const match = readPhrase(line, at)
    if (!match || isNoDate(line, match)) {
      at++
      continue
    }
    const direction = readDirection(line, match.start, match.end)
    const last = found.at(-1)
    const whole: Match | null =
      last && before === last.match ? completeFirst(line, before, match) : null
    if (last && whole) found[found.length - 1] = { ...last, match: whole }
    const isEnd: boolean = before !== null && joinsRange(line, before, match)
    const entry = { sentence, line, match, direction }
    found.push(isEnd ? { ...entry, rangeFrom: found.length - 1 } : entry)
    if (match.rangeTo) {
      found.push({ ...entry, match: match.rangeTo, rangeFrom: found.length - 1 })
    }
    before = match.rangeTo ?? match
    at = Math.max(at + 1, endOf(match))
  }
}

/** Resolves scanned expressions, seen from a day. */
function resolveDates(
  analysis: Analysis,
  scanned: readonly Scanned[],
  { published }: DateOptions,
): Timex[] {
  const narrative = isNarrative(scanned, published ?? null)
  const captions = captionDays(scanned)
  const years = narrative ? narrativeYears(scanned) : null
  const timexes: Timex[] = []
  let told: View['told'] = null
  let quarter: View['quarter'] = null
  const places = new Map<number, number>()
  for (const [index, entry] of scanned.entries()) {
    const { sentence, match, direction, rangeFrom } = entry
    if (match.rule === 'season.loose' && !narrative) continue
    places.set(index, timexes.length)
    const opening = rangeFrom === undefined ? undefined : places.get(rangeFrom)
    const first = opening === undefined ? undefined : timexes[opening]
    const caption = captions.get(sentence.block)
    const day = caption ?? published ?? null
    const year = years?.get(index)
    const view: View = {
      day,
      told,
      quarter,
      direction,
      narrative,
      ...(year === undefined ? {} : { year }),
      ...(first?.from ? { rangeFrom: first.from } : {}),
    }
    const reading = evaluate(match.expression, view)
    if (first && opening !== undefined) timexes[opening] = { ...first, rangeTo: timexes.length }
    timexes.push(toTimex(analysis, entry, reading))
    if (reading.days && reading.type !== 'DURATION' && isTold(match.expression, narrative)) {
      told = { ...reading.days, precision: reading.precision }
    }
    quarter = nextQuarter(quarter, match.expression, reading)
  }
  return timexes
}

/**
 * The quarter that a report on earnings is about. "A year earlier" after it is the same quarter of
 * the year before; after a year or nine months it is a year.
 */
function nextQuarter(
  before: View['quarter'],
  expression: Expression,
  reading: Reading,
): View['quarter'] {
  if (expression.kind === 'quarter') {
    return expression.yearAgo ? before : (quarterOfReading(reading) ?? before)
  }
  const isLong = expression.kind === 'duration' && expression.unit === 'month'
  return isLong || expression.kind === 'year' ? null : before
}

const quarterOfReading = ({ value }: Reading): View['quarter'] => {
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
  for (const { sentence, match } of scanned) {
    if (sentence.role !== 'caption' || match.expression.kind !== 'day') continue
    if (match.expression.year === undefined) continue
    const { days: own } = evaluate(match.expression, NOWHERE)
    if (own) days.set(sentence.block, own.from)
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

function toTimex(analysis: Analysis, entry: Scanned, reading: Reading): Timex {
  const { sentence, line, match } = entry
  const first = line.lexemes[match.start]
  const last = line.lexemes[match.end - 1]
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 }
  const { type, value, mod, days, precision, other } = reading
  return {
    spans: analysis.prose.place(span),
    text: analysis.prose.clean.text.slice(span.start, span.end),
    sentence: sentence.index,
    type,
    value,
    ...(mod ? { mod } : {}),
    ...(days ? { from: days.from, to: days.to } : {}),
    precision,
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
