import { civilDay } from '../../article/index.ts'
import type { Expression, Match } from '../expression.ts'
import type { DateRule } from '../line.ts'

/** `2024-01-15`, `1/15/2024`, `15.01.2024`: with points, and above twelve, the day comes first. */
export const numericDate: DateRule = (line, at): Match | null => {
  const lexeme = line.lexemes[at]
  const parts = lexeme?.sense.numeric
  if (!lexeme || !parts) return null
  const isPointed = lexeme.text.includes('.')
  const read = readParts(parts, isPointed)
  if (!read) return null
  const isDay = civilDay(read.year, read.month, read.date) !== null
  // "13/13/2024" is meant as a date; "2023-13-45" is a version.
  if (!isDay && (isPointed || !lexeme.text.includes('/') || parts[2].length !== 4)) return null
  const swaps =
    !isPointed &&
    parts[0].length < 3 &&
    read.month < 13 &&
    read.date < 13 &&
    read.month !== read.date
  const day = { kind: 'day', ...read, ...(swaps ? { swaps } : {}) } as const
  const { stamp } = lexeme.sense
  if (stamp) {
    const expression: Expression = { kind: 'clock', clock: stamp, day }
    return { start: at, end: at + 1, rule: 'clock.stamp', expression }
  }
  return { start: at, end: at + 1, rule: 'date.numeric', expression: day }
}

function readParts([a, b, c]: readonly [string, string, string], pointed: boolean) {
  if (a.length === 4) return { year: Number(a), month: Number(b), date: Number(c) }
  if (a.length > 2 || (c.length !== 4 && c.length !== 2)) return null
  // "9.11.01" may be a version or a section: two-digit years only with slashes.
  if (c.length === 2 && pointed) return null
  const short = Number(c)
  const year = c.length === 4 ? short : short > 50 ? 1900 + short : 2000 + short
  // "03.16.2025": no month is the 16th.
  const dayFirst = (pointed && Number(b) <= 12) || Number(a) > 12
  const [month, date] = dayFirst ? [Number(b), Number(a)] : [Number(a), Number(b)]
  return { year, month, date }
}
