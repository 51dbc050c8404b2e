import type { Expression, Match } from '../expression.ts'
import { after, type DateRule, type LexemeLine, wordAt } from '../line.ts'

/** `the 1980s`, `the '60s`, `the nineties`, `the mid-1990s`, `the 20th century`. */
export const decade: DateRule = (line, at): Match | null => {
  const definite = wordAt(line, at) === 'the'
  const head = definite ? at + 1 : at
  const century = readCentury(line, head)
  if (century)
    return { start: at, end: century.end, rule: 'century', expression: century.expression }
  const sense = line.lexemes[head]?.sense
  if (sense?.decade === undefined) return null
  // "in her nineties" is an age; "the nineties" is not.
  if (sense.decade < 100 && !definite && !/^['’]/.test(line.lexemes[head]?.text ?? '')) return null
  const start = sense.decade < 100 ? 1900 + sense.decade : sense.decade
  const bare: Expression =
    start % 100 === 0 ? { kind: 'century', start } : { kind: 'decade', start }
  return { start: at, end: head + 1, rule: 'decade', expression: bare }
}

function readCentury(line: LexemeLine, at: number): { end: number; expression: Expression } | null {
  const ordinal = line.lexemes[at]?.sense.ordinal
  if (ordinal === undefined || ordinal > 22) return null
  const head = after(line, at)
  if (line.lexemes[head]?.sense.unit !== 'century') return null
  return { end: head + 1, expression: { kind: 'century', start: (ordinal - 1) * 100 } }
}
