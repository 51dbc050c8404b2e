import type { Expression, Match } from '../expression.ts'
import { type DateRule, type LexemeLine, type ReadExpression, wordAt } from '../line.ts'

/** `Monday night`, `yesterday morning`, `this evening`, `last night`, `the morning of 30 April`. */
export const partOfDay: DateRule = (line, at, read): Match | null =>
  readOwn(line, at) ??
  readTold(line, at) ??
  readHours(line, at, read) ??
  readOf(line, at, read) ??
  readAfterDay(line, at)

/** `this morning`, `last night`, `that evening`. */
function readOwn(line: LexemeLine, at: number): Match | null {
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

const TOLD: Readonly<Record<string, -1 | 0 | 1>> = { next: 1, following: 1, previous: -1, same: 0 }

/** `the next morning`, `that same night`, `the night before`. */
function readTold(line: LexemeLine, at: number): Match | null {
  if (!/^(?:the|that)$/.test(wordAt(line, at))) return null
  const step = TOLD[wordAt(line, at + 1)]
  const head = step === undefined ? at + 1 : at + 2
  const sense = line.lexemes[head]?.sense
  if (!sense?.part || sense.plural) return null
  const isBefore = step === undefined && wordAt(line, head + 1) === 'before'
  if (step === undefined && !isBefore) return null
  const day: Expression = { kind: 'unit', unit: 'day', step: step ?? -1, told: true }
  const expression: Expression = { kind: 'part', part: sense.part, day }
  return { start: at, end: isBefore ? head + 2 : head + 1, rule: 'part.told', expression }
}

/** `the early hours of Sunday`, `the early morning hours of 30 April`. */
function readHours(line: LexemeLine, at: number, read: ReadExpression): Match | null {
  let head = wordAt(line, at) === 'the' ? at + 1 : at
  if (!/^(?:early|small|wee|late)$/.test(wordAt(line, head))) return null
  const part = wordAt(line, head) === 'late' ? 'NI' : 'MO'
  head = line.lexemes[head + 1]?.sense.part ? head + 2 : head + 1
  if (wordAt(line, head) !== 'hours' || wordAt(line, head + 1) !== 'of') return null
  const day = read(line, head + 2)
  if (!day || day.rangeTo || !/^(?:day|weekday|part|deictic)$/.test(day.expression.kind))
    return null
  const own = day.expression.kind === 'part' ? day.expression : null
  const expression: Expression = {
    kind: 'part',
    part: own?.part ?? part,
    day: own ? own.day : day.expression,
  }
  return { start: at, end: day.end, rule: 'part.hours', expression }
}

/** `the morning of 30 April`, `the night of Aug. 7`. */
function readOf(line: LexemeLine, at: number, read: ReadExpression): Match | null {
  const head = wordAt(line, at) === 'the' ? at + 1 : at
  const part = line.lexemes[head]?.sense.part
  if (!part || wordAt(line, head + 1) !== 'of') return null
  const day = read(line, head + 2)
  if (day?.expression.kind !== 'day' && day?.expression.kind !== 'weekday') return null
  const expression: Expression = { kind: 'part', part, day: day.expression }
  return { start: at, end: day.end, rule: 'part.of', expression }
}

/** `Monday night`, `tomorrow morning`. */
function readAfterDay(line: LexemeLine, at: number): Match | null {
  const sense = line.lexemes[at]?.sense
  const part = line.lexemes[at + 1]?.sense
  if (!sense || !part?.part) return null
  if (part.plural) {
    if (sense.weekday === undefined) return null
    const value = `XXXX-WXX-${sense.weekday}T${part.part}`
    return { start: at, end: at + 2, rule: 'set.parts', expression: { kind: 'set', value } }
  }
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
