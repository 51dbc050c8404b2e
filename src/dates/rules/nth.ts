import type { Expression, Match } from '../expression.ts'
import { type DateRule, type LexemeLine, type ReadExpression, wordAt } from '../line.ts'

const WITHIN: readonly Expression['kind'][] = ['month', 'year', 'unit']

/** `the first Monday in May`, `the last week of August`, `the second weekend of next month`. */
export const nth: DateRule = (line, at, read): Match | null => {
  const from = wordAt(line, at) === 'the' ? at + 1 : at
  const number = readNumber(line, from)
  const of = number === null ? null : readWhat(line, from + 1)
  if (number === null || !of) return null
  const whole = readWhole(line, from + 2, read)
  if (!whole) return null
  const expression: Expression = { kind: 'nth', nth: number, of, within: whole.expression }
  return { start: at, end: whole.end, rule: 'nth', expression }
}

/** 1 to 5, -1 for the last. */
function readNumber(line: LexemeLine, at: number): number | null {
  if (wordAt(line, at) === 'last' || wordAt(line, at) === 'final') return -1
  const ordinal = line.lexemes[at]?.sense.ordinal
  return ordinal !== undefined && ordinal < 6 ? ordinal : null
}

function readWhat(line: LexemeLine, at: number): Extract<Expression, { kind: 'nth' }>['of'] | null {
  const sense = line.lexemes[at]?.sense
  if (!sense || sense.plural) return null
  if (sense.weekday !== undefined) return sense.weekday
  return sense.unit === 'week' || sense.unit === 'weekend' || sense.unit === 'day'
    ? sense.unit
    : null
}

/** `of August`, `in May 2020`, `of the month`. */
function readWhole(line: LexemeLine, at: number, read: ReadExpression): Match | null {
  if (!/^(?:of|in)$/.test(wordAt(line, at))) return null
  const whole = read(line, at + 1)
  if (!whole || whole.rangeTo || !WITHIN.includes(whole.expression.kind)) return null
  const { expression } = whole
  const isFit =
    expression.kind !== 'unit' || expression.unit === 'month' || expression.unit === 'year'
  return isFit ? whole : null
}
