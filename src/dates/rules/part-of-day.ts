import type { Expression, Match } from '../expression.ts'
import { type Line, type Read, type Rule, wordAt } from '../line.ts'

/** `Monday night`, `yesterday morning`, `this evening`, `last night`, `the morning of 30 April`. */
export const partOfDay: Rule = (line, at, read): Match | null =>
  readOwn(line, at) ?? readOf(line, at, read) ?? readAfterDay(line, at)

/** `this morning`, `last night`, `that evening`. */
function readOwn(line: Line, at: number): Match | null {
  const word = wordAt(line, at)
  const part = line.lexemes[at + 1]?.sense.part
  if (!part || line.lexemes[at + 1]?.sense.plural) return null
  if (word !== 'this' && word !== 'last' && word !== 'that') return null
  const day: Expression =
    word === 'that'
      ? { kind: 'unit', unit: 'day', step: 0, told: true }
      : { kind: 'deictic', days: word === 'last' ? -1 : 0 }
  return { start: at, end: at + 2, rule: 'part.own', expression: { kind: 'part', part, day } }
}

/** `the morning of 30 April`, `the night of Aug. 7`. */
function readOf(line: Line, at: number, read: Read): Match | null {
  const head = wordAt(line, at) === 'the' ? at + 1 : at
  const part = line.lexemes[head]?.sense.part
  if (!part || wordAt(line, head + 1) !== 'of') return null
  const day = read(line, head + 2)
  if (day?.expression.kind !== 'day' && day?.expression.kind !== 'weekday') return null
  const expression: Expression = { kind: 'part', part, day: day.expression }
  return { start: at, end: day.end, rule: 'part.of', expression }
}

/** `Monday night`, `tomorrow morning`. */
function readAfterDay(line: Line, at: number): Match | null {
  const sense = line.lexemes[at]?.sense
  const part = line.lexemes[at + 1]?.sense
  if (!sense || !part?.part || part.plural) return null
  const day: Expression | null =
    sense.weekday !== undefined && !sense.plural
      ? { kind: 'weekday', weekday: sense.weekday }
      : sense.deictic && !sense.deictic.part
        ? { kind: 'deictic', days: sense.deictic.days }
        : null
  if (!day) return null
  const expression: Expression = { kind: 'part', part: part.part, day }
  return { start: at, end: at + 2, rule: 'part.day', expression }
}
