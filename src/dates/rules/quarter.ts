import type { Expression, Match, YearOf } from '../expression.ts'
import { isYear } from '../lexeme.ts'
import { after, type DateRule, type LexemeLine, wordAt, wordsAt } from '../line.ts'
import { readYear, split } from './month-date.ts'

/** `the third quarter`, `fiscal second-quarter`, `this year's first quarter`, `the first half of 2019`, `Q3`. */
export const quarter: DateRule = (line, at): Match | null => {
  const code = readCode(line, at)
  if (code) return code
  let from = wordAt(line, at) === 'the' ? at + 1 : at
  const inner = from
  const lead = readOwner(line, from)
  if (lead) from = lead.end
  if (/^(?:fiscal|comparable|current)$/.test(wordAt(line, from))) from = after(line, from)
  const number = readOrdinal(line, from)
  if (!number) return null
  const head = after(line, from)
  const word = wordAt(line, head)
  if (word !== 'quarter' && word !== 'half' && word !== 'quarters') return null
  const when = lead ?? readYear(line, head + 1) ?? readOwnYear(line, head + 1)
  // "the second half" of a match is no half of a year.
  if (word === 'half' && (!when || number > 2)) return null
  if (number > 4 || word === 'quarters') return null
  const end = Math.max(head + 1, lead ? 0 : (when?.end ?? 0))
  // "the third-quarter loss": of an adjective the article is no part.
  const start = head > from + 1 ? inner : at
  return {
    start,
    end,
    rule: word === 'half' ? 'half.ordinal' : 'quarter.ordinal',
    expression: build(word, number, split(when)),
  }
}

/** `Q3`, `3Q`, `Q3 2013`, `FY2013`, `H1 2020`. */
function readCode(line: LexemeLine, at: number): Match | null {
  const word = wordAt(line, at)
  const fiscal = /^fy(\d{4})$/.exec(word)
  if (fiscal) {
    const expression: Expression = { kind: 'year', year: Number(fiscal[1]), fiscal: true }
    return { start: at, end: at + 1, rule: 'year.code', expression }
  }
  const tail = wordAt(line, at + 1) === 'q' && line.lexemes[at + 1]?.glued
  const number = /^q([1-4])$/.exec(word)?.[1] ?? (tail ? /^([1-4])$/.exec(word)?.[1] : undefined)
  const half = /^h([12])$/.exec(word)?.[1]
  const end = number && tail ? at + 2 : at + 1
  const when = readYear(line, wordAt(line, end) === '/' ? end + 1 : end)
  if (half && when)
    return {
      start: at,
      end: when.end,
      rule: 'half.code',
      expression: { kind: 'half', half: half === '1' ? 1 : 2, ...split(when) },
    }
  if (!number) return null
  const expression: Expression = { kind: 'quarter', quarter: Number(number), ...split(when) }
  return { start: at, end: when?.end ?? end, rule: 'quarter.code', expression }
}

/** `last` in "the last half of 1997" is its second. */
function readOrdinal(line: LexemeLine, at: number): number | undefined {
  const ordinal = line.lexemes[at]?.sense.ordinal
  if (ordinal !== undefined) return ordinal
  if (!/^(?:last|final)$/.test(wordAt(line, at))) return undefined
  const word = wordAt(line, at + 1)
  if (word === 'half') return 2
  // "the last quarter of 2017" is its fourth; alone it is the one before.
  return word === 'quarter' && readYear(line, at + 2) ? 4 : undefined
}

/** `of the year`. */
function readOwnYear(line: LexemeLine, at: number): (YearOf & { end: number }) | null {
  return wordsAt(line, at, 'of the year') ? { step: 0, end: at + 3 } : null
}

/** `1990`, `this year's`, `last year's` before the quarter. */
function readOwner(line: LexemeLine, at: number): (YearOf & { end: number }) | null {
  const digits = line.lexemes[at]?.sense.digits
  if (digits && isYear(digits)) {
    return { year: Number(digits), end: wordAt(line, at + 1) === "'s" ? at + 2 : at + 1 }
  }
  const step = line.lexemes[at]?.sense.step
  if (step === undefined || line.lexemes[at + 1]?.sense.unit !== 'year') return null
  return wordAt(line, at + 2) === "'s" ? { step, end: at + 3 } : null
}

function build(word: string, number: number, when: YearOf): Expression {
  if (word === 'half') return { kind: 'half', half: number as 1 | 2, ...when }
  return { kind: 'quarter', quarter: number, ...when }
}
