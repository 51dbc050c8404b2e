import type { Expression, Match } from '../expression.ts'
import { type DateRule, type LexemeLine, wordAt } from '../line.ts'

/** Words before "the 15th" that make it a day and no rank. */
const DATING = /^(?:on|by|until|till|since|from|to|before|after|through|of)$/
/** Words after it that do not: "on the 20th floor". */
const ENDS =
  /^(?:[.,;:)–-]|and|or|to|at|in|of|when|as|after|before|he|she|it|they|was|were|is|that|but|with|by|until)?$/

/** `the 15th of this month`, `on the 20th`: a day of the month told last, or of the present one. */
export const dateOfMonth: DateRule = (line, at): Match | null => {
  if (wordAt(line, at) !== 'the') return null
  const lexeme = line.lexemes[at + 1]
  const date = lexeme?.sense.ordinal
  if (!lexeme || date === undefined || date > 31) return null
  const step = readMonth(line, at + 2)
  if (step) {
    const expression: Expression = { kind: 'date-of-month', date, step: step.step }
    return { start: at, end: step.end, rule: 'date.of-month', expression }
  }
  const isDated =
    /^\d/.test(lexeme.text) && DATING.test(wordAt(line, at - 1)) && ENDS.test(wordAt(line, at + 2))
  // "the 15th of" something that is no month is a rank.
  if (!isDated || wordAt(line, at + 2) === 'of') return null
  return {
    start: at,
    end: at + 2,
    rule: 'date.told-month',
    expression: { kind: 'date-of-month', date },
  }
}

/** `of this month`, `of last month`. */
function readMonth(line: LexemeLine, at: number): { step: -1 | 0 | 1; end: number } | null {
  if (wordAt(line, at) !== 'of') return null
  const from = wordAt(line, at + 1) === 'the' ? at + 2 : at + 1
  const step = line.lexemes[from]?.sense.step ?? (from > at + 1 ? 0 : undefined)
  const head = line.lexemes[from]?.sense.step === undefined ? from : from + 1
  const sense = line.lexemes[head]?.sense
  return step !== undefined && sense?.unit === 'month' && !sense.plural
    ? { step, end: head + 1 }
    : null
}
