import type { Expression, Match } from './expression.ts'
import { type LexemeLine, wordAt } from './line.ts'

const JOINT = /^(?:and|or|to|through|until|-|–|—|&|,)$/

/**
 * What the first of two joined names takes from the second: the year in "March and April 2011", the
 * part of the day in "Monday and Tuesday nights". Null where it takes nothing.
 */
export function completeFirst(line: LexemeLine, first: Match, second: Match): Match | null {
  if (second.start !== first.end + 1 || !JOINT.test(wordAt(line, first.end))) return null
  const expression = completed(first.expression, second.expression)
  return expression ? { ...first, expression } : null
}

function completed(first: Expression, second: Expression): Expression | null {
  if (first.kind === 'modified') {
    const of = completed(first.of, second)
    return of ? { ...first, of } : null
  }
  if (second.kind === 'modified') return completed(first, second.of)
  if (first.kind === 'weekday' && second.kind === 'set') {
    const part = /^XXXX-WXX-\d(T.*)$/.exec(second.value)?.[1]
    return part ? { kind: 'set', value: `XXXX-WXX-${first.weekday}${part}` } : null
  }
  if (!isName(first) || !isName(second) || second.year === undefined) return null
  if (first.year !== undefined || first.step !== undefined || first.toldStep !== undefined)
    return null
  if (first.kind === 'month' && first.near !== undefined) return null
  // "December and January 2012": the first is of the year before.
  return { ...first, year: first.month > second.month ? second.year - 1 : second.year }
}

const isName = (
  expression: Expression,
): expression is Extract<Expression, { kind: 'month' | 'day' }> =>
  expression.kind === 'month' || expression.kind === 'day'
