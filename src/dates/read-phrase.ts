import type { Match } from './expression.ts'
import { type Lexeme, NO_SENSE, OPENS, type Sense } from './lexeme.ts'
import type { DateRule, LexemeLine, ReadExpression } from './line.ts'
import { clock } from './rules/clock.ts'
import { dateOfMonth } from './rules/date-of-month.ts'
import { decade } from './rules/decade.ts'
import { deictic } from './rules/deictic.ts'
import { duration } from './rules/duration.ts'
import { frequency } from './rules/frequency.ts'
import { holiday } from './rules/holiday.ts'
import { isModifier, modified } from './rules/modified.ts'
import { monthDate } from './rules/month-date.ts'
import { nth } from './rules/nth.ts'
import { numericDate } from './rules/numeric-date.ts'
import { partOfDay } from './rules/part-of-day.ts'
import { quarter } from './rules/quarter.ts'
import { season } from './rules/season.ts'
import { shift } from './rules/shift.ts'
import { unitStep } from './rules/unit-step.ts'
import { vague } from './rules/vague.ts'
import { weekOf } from './rules/week-of.ts'
import { weekday } from './rules/weekday.ts'
import { year } from './rules/year.ts'
import { yearEnd } from './rules/year-end.ts'

/** A rule and the words with which what it reads can begin. */
interface Form {
  readonly rule: DateRule
  readonly begins: (lexeme: Lexeme) => boolean
}

const words = (list: string): ((lexeme: Lexeme) => boolean) => {
  const set = new Set(list.split(' '))
  return ({ lower }) => set.has(lower)
}
const isThe = words('the')
const isCount = ({ sense, lower }: Lexeme): boolean =>
  sense.number !== undefined || sense.indefinite === true || /^(?:an?|half)$/.test(lower)

/**
 * All forms. The longest match wins; of two equally long ones the earlier in this list, which goes
 * from the most certain form to the least: "the past" is vague, but "the past year" is a year.
 */
const FORMS: readonly Form[] = [
  { rule: numericDate, begins: ({ sense }) => sense.numeric !== undefined },
  {
    rule: monthDate,
    begins: (lexeme) =>
      isThe(lexeme) || hasAny(lexeme.sense, ['month', 'weekday', 'step', 'ordinal', 'digits']),
  },
  { rule: dateOfMonth, begins: isThe },
  // Before weekdays: "the last Friday of April" holds "the last Friday".
  { rule: nth, begins: (lexeme) => isThe(lexeme) || hasAny(lexeme.sense, ['ordinal', 'step']) },
  {
    rule: clock,
    begins: (lexeme) => hasAny(lexeme.sense, ['clock', 'digits', 'number']) || isNoon(lexeme),
  },
  // Before weekdays: "Monday night" is longer than "Monday".
  {
    rule: partOfDay,
    begins: (lexeme) =>
      hasAny(lexeme.sense, ['part', 'weekday', 'deictic']) || isPartOpener(lexeme),
  },
  { rule: weekday, begins: (lexeme) => isThe(lexeme) || hasAny(lexeme.sense, ['weekday', 'step']) },
  { rule: deictic, begins: (lexeme) => isThe(lexeme) || lexeme.sense.deictic !== undefined },
  { rule: holiday, begins: (lexeme) => isThe(lexeme) || hasAny(lexeme.sense, ['opens', 'step']) },
  {
    rule: quarter,
    begins: (lexeme) =>
      isThe(lexeme) ||
      isFiscal(lexeme) ||
      hasAny(lexeme.sense, ['code', 'ordinal', 'digits', 'step']),
  },
  { rule: season, begins: (lexeme) => isThe(lexeme) || hasAny(lexeme.sense, ['season', 'step']) },
  { rule: weekOf, begins: isThe },
  { rule: yearEnd, begins: ({ sense }) => sense.unit === 'year' },
  // Before durations: "two days ago" holds "two days".
  {
    rule: shift,
    begins: (lexeme) => isThe(lexeme) || isCount(lexeme) || lexeme.sense.unit !== undefined,
  },
  {
    rule: unitStep,
    begins: (lexeme) => lexeme.sense.step !== undefined || isUnitOpener(lexeme),
  },
  {
    rule: decade,
    begins: (lexeme) => isThe(lexeme) || hasAny(lexeme.sense, ['decade', 'ordinal']),
  },
  {
    rule: year,
    begins: (lexeme) =>
      isThe(lexeme) || isFiscal(lexeme) || hasAny(lexeme.sense, ['digits', 'number']),
  },
  {
    rule: frequency,
    begins: (lexeme) => lexeme.sense.frequency !== undefined || isEach(lexeme),
  },
  {
    rule: duration,
    begins: (lexeme) => isThe(lexeme) || isCount(lexeme) || hasAny(lexeme.sense, ['unit', 'long']),
  },
  { rule: vague, begins: ({ sense }) => sense.opens === true },
  // Reads what it modifies by the rules above.
  { rule: modified, begins: ({ lower }) => isModifier(lower) },
]

const isNoon = words('noon midday midnight')
const isPartOpener = words('this last that the early small wee late')
const isFiscal = words('fiscal fy comparable current last')
const isUnitOpener = words('that the this latest recent coming past future')
const isEach = words('every each per weekends')

const hasAny = (sense: Sense, senses: readonly (keyof Sense)[]): boolean =>
  senses.some((name) => sense[name] !== undefined)

const isPlain = ({ sense }: Lexeme): boolean => sense === NO_SENSE || sense === OPENS

/** The rules to ask at a word, kept by the word: most words have none. */
const ASKED = new Map<Sense | string, readonly DateRule[]>()

function rulesAt(lexeme: Lexeme): readonly DateRule[] {
  const key = isPlain(lexeme) ? lexeme.lower : shapeOf(lexeme)
  const known = ASKED.get(key)
  if (known) return known
  const asked = FORMS.filter(({ begins }) => begins(lexeme)).map(({ rule }) => rule)
  // Words without a sense come by the million; only those that begin something are kept.
  if (asked.length > 0 || typeof key !== 'string') ASKED.set(key, asked)
  return asked.length > 0 ? asked : NONE
}

const NONE: readonly DateRule[] = []

/** Numbers are of few shapes; a word of the tables has its own sense. */
function shapeOf({ sense, text }: Lexeme): Sense | string {
  const code = text.charCodeAt(0)
  if (code > 57) return sense
  if (sense.digits !== undefined) return sense.trigger ? '1999' : '12'
  if (sense.numeric !== undefined) return '1/2/1999'
  if (sense.clock !== undefined) return '12:00'
  if (sense.ordinal !== undefined) return '1st'
  return sense.decade === undefined ? '1,500' : '1980s'
}

/** Words without a sense of their own that an expression may begin with. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'the that this a an every each per fiscal fy latest year half early earlier late later mid small wee beginning end ' +
    'start about around approximately roughly nearly almost more over less at up no'
  ).split(' '),
)

/** Expressions nest no deeper than "the end of the week of March 3 last year". */
const DEEPEST = 4

/** Words without a sense that may follow an opener: "the end of", "at least", "mid-", "a couple of". */
const FOLLOWERS: ReadonlySet<string> = new Set(
  (
    '- ‑ than least most to in of the a an end start beginning middle close very early late mid small wee fiscal ' +
    'comparable calendar financial full entire whole same preceding couple additional further single good number half ' +
    'night other morning latest'
  ).split(' '),
)

/** "the talks", "a man": most openers open nothing. */
const opensNothing = (line: LexemeLine, at: number): boolean => {
  const next = line.lexemes[at + 1]
  return next === undefined || (next.sense === NO_SENSE && !FOLLOWERS.has(next.lower))
}

const READS: readonly ReadExpression[] = Array.from(
  { length: DEEPEST + 2 },
  (_, depth) => (line: LexemeLine, at: number) => readAt(line, at, depth),
)

/** The longest expression that begins at `at`, or null. */
export function readPhrase(line: LexemeLine, at: number): Match | null {
  return readAt(line, at, 0)
}

function readAt(line: LexemeLine, at: number, depth: number): Match | null {
  const lexeme = line.lexemes[at]
  const read = READS[depth + 1]
  if (!lexeme || !read) return null
  if (isPlain(lexeme) && (!OPENERS.has(lexeme.lower) || opensNothing(line, at))) {
    if (lexeme.sense === NO_SENSE || OPENERS.has(lexeme.lower)) return null
  }
  let best: Match | null = null
  for (const rule of rulesAt(lexeme)) {
    const match = rule(line, at, read)
    if (match && endOf(match) > (best ? endOf(best) : at)) best = match
  }
  return best
}

/** Where a match ends, the second half of a range included. */
export const endOf = (match: Match): number => match.rangeTo?.end ?? match.end
