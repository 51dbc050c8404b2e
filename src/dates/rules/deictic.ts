import type { Expression, Match } from '../expression.ts'
import { type DateRule, wordAt, wordsAt } from '../line.ts'

/** `today`, `yesterday`, `tonight`, `overnight`, `the day before yesterday`. */
export const deictic: DateRule = (line, at): Match | null => {
  if (
    wordsAt(line, at, 'the day before yesterday') ||
    wordsAt(line, at, 'the day after tomorrow')
  ) {
    const days = wordAt(line, at + 2) === 'before' ? -2 : 2
    return { start: at, end: at + 4, rule: 'day.deictic', expression: { kind: 'deictic', days } }
  }
  const sense = line.lexemes[at]?.sense.deictic
  if (!sense || isName(line.lexemes[at]?.text ?? '')) return null
  const day: Expression = { kind: 'deictic', days: sense.days }
  const expression: Expression = sense.part ? { kind: 'part', part: sense.part, day } : day
  return { start: at, end: at + 1, rule: sense.part ? 'part.deictic' : 'day.deictic', expression }
}

/** A newspaper's name in capitals, `USA TODAY`. */
const isName = (text: string): boolean => text === text.toUpperCase()
