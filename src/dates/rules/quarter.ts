import type { Expression, Match, YearOf } from '../expression.ts'
import { isYear } from '../lexeme.ts'
import { after, type Line, type Rule, wordAt } from '../line.ts'
import { readYear, split } from './month-date.ts'

/** `the third quarter`, `fiscal second-quarter`, `this year's first quarter`, `the first half of 2019`, `Q3`. */
export const quarter: Rule = (line, at): Match | null => {
  let from = wordAt(line, at) === 'the' ? at + 1 : at
  const lead = readOwner(line, from)
  if (lead) from = lead.end
  if (/^(?:fiscal|comparable|current)$/.test(wordAt(line, from))) from = after(line, from)
  const number = readOrdinal(line, from)
  if (!number) return null
  const head = after(line, from)
  const word = wordAt(line, head)
  if (word !== 'quarter' && word !== 'half' && word !== 'quarters') return null
  const when = lead ?? readYear(line, head + 1)
  // "the second half" of a match is no half of a year.
  if (word === 'half' && (!when || number > 2)) return null
  if (number > 4 || word === 'quarters') return null
  const end = Math.max(head + 1, lead ? 0 : (when?.end ?? 0))
  return { start: at, end, rule: `${word}.ordinal`, expression: build(word, number, split(when)) }
}

/** `last` in "the last half of 1997" is its second. */
function readOrdinal(line: Line, at: number): number | undefined {
  const ordinal = line.lexemes[at]?.sense.ordinal
  if (ordinal !== undefined) return ordinal
  return wordAt(line, at) === 'last' && wordAt(line, at + 1) === 'half' ? 2 : undefined
}

/** `1990`, `this year's`, `last year's` before the quarter. */
function readOwner(line: Line, at: number): (YearOf & { end: number }) | null {
  const digits = line.lexemes[at]?.sense.digits
  if (digits && isYear(digits)) return { year: Number(digits), end: at + 1 }
  const step = line.lexemes[at]?.sense.step
  if (step === undefined || line.lexemes[at + 1]?.sense.unit !== 'year') return null
  return wordAt(line, at + 2) === "'s" ? { step, end: at + 3 } : null
}

function build(word: string, number: number, when: YearOf): Expression {
  if (word === 'half') return { kind: 'half', half: number as 1 | 2, ...when }
  return { kind: 'quarter', quarter: number, ...when }
}
