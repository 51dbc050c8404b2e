import { type Count, readCount } from '../count.ts'
import type { Expression, Match } from '../expression.ts'
import { after, type DateRule, isHyphen, type LexemeLine, wordAt, wordsAt } from '../line.ts'

/** `three days`, `a week`, `five-year`, `several months`, `the first nine months`, `years`. */
export const duration: DateRule = (line, at): Match | null =>
  readCounted(line, at) ?? readLong(line, at) ?? readPlural(line, at)

const BETWEEN =
  /^(?:more|full|consecutive|straight|trading|business|working|calendar|solid|whole|long)$/

function readCounted(line: LexemeLine, at: number): Match | null {
  let from = wordAt(line, at) === 'the' ? at + 1 : at
  const isPart =
    from > at && /^(?:first|final|initial|opening|closing|latest)$/.test(wordAt(line, from))
  if (isPart) from++
  const count = readCount(line, from)
  if (!count) return null
  let head = after(line, count.end - 1)
  if (BETWEEN.test(wordAt(line, head))) head++
  const sense = line.lexemes[head]?.sense
  if (!sense?.unit || isOrdinalSecond(line, head)) return null
  const hasArticle = /^an?$/.test(wordAt(line, from))
  if (hasArticle && (sense.plural === true) !== (count.count !== 1)) return null
  if (hasArticle && isRate(line, from)) return rate(from, head, sense.unit)
  const long = longEnd(line, head)
  if (hasArticle && long) return null
  if (isNoLength(line, count, head)) return null
  const half = readHalf(line, head + 1)
  // Of an adjective, "the three-year term", the article is no part.
  const isAdjective = !isPart && isHyphen(line, count.end)
  const start = isAdjective && !hasArticle ? from : at
  const length = count.count === null ? null : count.count + (half ? 0.5 : 0)
  const expression: Expression = { kind: 'duration', count: length, unit: sense.unit }
  return { start, end: long ?? half ?? head + 1, rule: 'duration', expression }
}

/** Counts that do not belong to the unit behind them. */
function isNoLength(line: LexemeLine, count: Count, head: number): boolean {
  const number = count.count ?? 0
  const sense = line.lexemes[head]?.sense
  // "the World Cup 2018 day five", "a £1.3 million days after"
  if (number > 1000 && !sense?.plural) return true
  if (number >= 1e6 && sense?.unit !== 'year') return true
  return isAge(line, head) || isFraction(line, count, head)
}

/** `year-long`, `decades-long`, `yearlong`. */
function readLong(line: LexemeLine, at: number): Match | null {
  const sense = line.lexemes[at]?.sense
  const end = sense?.long ? at + 1 : longEnd(line, at)
  const unit = sense?.long ?? sense?.unit
  if (!unit || end === null) return null
  const expression: Expression = { kind: 'duration', count: sense?.plural ? null : 1, unit }
  return { start: at, end, rule: 'duration.long', expression }
}

/** Where `-long` after a unit ends. */
const longEnd = (line: LexemeLine, head: number): number | null =>
  isHyphen(line, head + 1) && wordAt(line, head + 2) === 'long' ? head + 3 : null

/** `a year and a half`: where it ends. */
const readHalf = (line: LexemeLine, at: number): number | null =>
  wordsAt(line, at, 'and a half') ? at + 3 : null

/** "a second man", "a second time": the ordinal, not the unit. */
const isOrdinalSecond = (line: LexemeLine, head: number): boolean =>
  wordAt(line, head) === 'second' &&
  line.lexemes[head + 1] !== undefined &&
  /^[\p{L}-]/u.test(wordAt(line, head + 1)) &&
  !/^(?:or|and|before|after|later)$/.test(wordAt(line, head + 1))

/** "15 a year", "$ 200 a month", "twice a week": how often. */
function isRate(line: LexemeLine, at: number): boolean {
  const before = line.lexemes[at - 1]
  if (before === undefined) return false
  if (/^(?:once|twice|times|percent|cents|dollars|million|billion)$/.test(before.lower)) return true
  return before.sense.digits !== undefined || before.sense.number !== undefined
}

const RATE: Readonly<Record<string, string>> = {
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  hour: 'PT1H',
  minute: 'PT1M',
}

function rate(start: number, head: number, unit: string): Match | null {
  const value = RATE[unit]
  if (!value) return null
  return { start, end: head + 1, rule: 'set.rate', expression: { kind: 'set', value } }
}

/** "three-quarters of its food" */
const isFraction = (line: LexemeLine, { count, end }: Count, head: number): boolean =>
  count === 3 && head > end && line.lexemes[head]?.lower === 'quarters'

/** "a 20-year-old", "55 years old" tell an age; an "8-month-old truce" has lasted. */
const isAge = (line: LexemeLine, head: number): boolean =>
  line.lexemes[head]?.sense.unit === 'year' && wordAt(line, after(line, head)) === 'old'

const PLAIN = /^(?:days|weeks|months|years|decades|centuries|hours)$/

/** `weeks`, `for years`, `the weeks`. */
function readPlural(line: LexemeLine, at: number): Match | null {
  const from = wordAt(line, at) === 'the' ? at + 1 : at
  const sense = line.lexemes[from]?.sense
  if (!sense?.unit || !sense.plural || !PLAIN.test(wordAt(line, from))) return null
  // "18 years old" was no duration with its number, and is none without it.
  if (line.lexemes[at - 1]?.sense.number !== undefined) return null
  // "the early hours" are a part of a day.
  if (sense.unit === 'hour' && /^(?:early|small|wee|late|morning)$/.test(wordAt(line, from - 1)))
    return null
  const expression: Expression = { kind: 'duration', count: null, unit: sense.unit }
  return { start: from, end: from + 1, rule: 'duration.plural', expression }
}
