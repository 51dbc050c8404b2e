import { readCount } from '../count.ts'
import type { Expression, Match } from '../expression.ts'
import { after, type DateRule, isHyphen, type LexemeLine, wordAt } from '../line.ts'

interface Direction {
  readonly sign: -1 | 1
  /** Seen from what was told last, not from the day of publication. */
  readonly told: boolean
  readonly end: number
}

/** `two days ago`, `a year earlier`, `three weeks later`, `year-ago`, `a week from now`, `the next day`. */
export const shift: DateRule = (line, at): Match | null => {
  const from = wordAt(line, at) === 'the' ? at + 1 : at
  const count = readCount(line, from)
  const head = count ? after(line, count.end - 1) : from
  const sense = line.lexemes[head]?.sense
  if (!sense?.unit) return null
  const direction = readDirection(line, after(line, head))
  if (!direction) return null
  const { sign, told } = direction
  if (!count && sense.plural) return vague(at, direction)
  const { unit } = sense
  const expression: Expression = { kind: 'shift', count: count ? count.count : 1, unit, sign, told }
  // "the year-ago results", "a year-earlier loss": of an adjective the article is no part.
  const start = isHyphen(line, head + 1) ? head : at
  return withQuarter(line, { start, end: direction.end, rule: 'shift', expression })
}

/** "months ago" */
function vague(at: number, { sign, end }: Direction): Match {
  const reference = sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
  return { start: at, end, rule: 'shift.vague', expression: { kind: 'vague', reference } }
}

function readDirection(line: LexemeLine, at: number): Direction | null {
  const soft = wordAt(line, at) === 'or' && wordAt(line, at + 1) === 'so' ? at + 2 : at
  const word = wordAt(line, soft)
  const end = soft + 1
  if (word === 'ago') return { sign: -1, told: false, end }
  // "earlier than planned", "later than" compare; they do not place.
  if (wordAt(line, end) === 'than') return null
  // "the day before." is a shift; "the day before the vote" depends on an event that nobody dates here.
  const isLast = /^(?:[.,;:)]|and|but|when)?$/.test(wordAt(line, end))
  if ((word === 'before' || word === 'after') && isLast) {
    return { sign: word === 'before' ? -1 : 1, told: true, end }
  }
  if (word === 'earlier' || word === 'previously') return { sign: -1, told: true, end }
  if (word === 'later' || word === 'afterward' || word === 'afterwards') {
    return { sign: 1, told: true, end }
  }
  if (word === 'hence') return { sign: 1, told: false, end }
  const isFromNow = word === 'from' && /^(?:now|today)$/.test(wordAt(line, end))
  return isFromNow ? { sign: 1, told: false, end: end + 1 } : null
}

/** `the year-ago quarter`, `the year-earlier period`, `the year-ago third quarter`. */
function withQuarter(line: LexemeLine, match: Match): Match {
  const { expression } = match
  if (expression.kind !== 'shift' || expression.unit !== 'year' || expression.count !== 1)
    return match
  const ordinal = line.lexemes[match.end]?.sense.ordinal
  const head = ordinal === undefined ? match.end : after(line, match.end)
  const isQuarter = /^(?:quarter|period)$/.test(wordAt(line, head))
  if (!isQuarter) return match
  const quarter = ordinal !== undefined && ordinal < 5 ? ordinal : null
  const found: Expression = { kind: 'quarter', quarter, yearAgo: true }
  const start = wordAt(line, match.start - 1) === 'the' ? match.start - 1 : match.start
  return { ...match, start, end: head + 1, rule: 'quarter.year-ago', expression: found }
}
