import { type Count, readCount } from '../count.ts'
import { durationValue } from '../duration-value.ts'
import type { Match } from '../expression.ts'
import { type DateRule, type LexemeLine, wordAt } from '../line.ts'
import type { DateRuleName } from '../rule-files.data.ts'

/** `daily`, `every month`, `each Tuesday`, `every two years`. */
export const frequency: DateRule = (line, at): Match | null => {
  const lexeme = line.lexemes[at]
  if (!lexeme) return null
  const one = lexeme.sense.frequency
  if (one) return set(at, at + 1, one, 'set.word')
  if (lexeme.lower === 'weekends') return set(at, at + 1, 'XXXX-WXX-WE', 'set.word')
  if (lexeme.lower === 'per') return readPer(line, at)
  if (!/^(?:every|each)$/.test(lexeme.lower)) return null
  const from = wordAt(line, at + 1) === 'single' ? at + 2 : at + 1
  const count = readNth(line, from) ?? readCount(line, from)
  const head = count?.end ?? from
  const sense = line.lexemes[head]?.sense
  if (sense?.unit && sense.unit !== 'second') {
    return set(at, head + 1, durationValue(count ? count.count : 1, sense.unit), 'set.every')
  }
  if (sense?.weekday) return set(at, head + 1, `XXXX-WXX-${sense.weekday}`, 'set.every')
  if (sense?.month) {
    return set(at, head + 1, `XXXX-${String(sense.month).padStart(2, '0')}`, 'set.every')
  }
  if (sense?.season) return set(at, head + 1, `XXXX-${sense.season}`, 'set.every')
  if (sense?.part) return set(at, head + 1, `XXXX-XX-XXT${sense.part}`, 'set.every')
  return null
}

/** `every other day`, `every second year`. */
function readNth(line: LexemeLine, at: number): Count | null {
  if (wordAt(line, at) === 'other') return { count: 2, end: at + 1 }
  const ordinal = line.lexemes[at]?.sense.ordinal
  return ordinal === undefined ? null : { count: ordinal, end: at + 1 }
}

/** `per day`, `per year`. */
function readPer(line: LexemeLine, at: number): Match | null {
  const sense = line.lexemes[at + 1]?.sense
  if (!sense?.unit || sense.plural || sense.unit === 'second') return null
  return set(at, at + 2, durationValue(1, sense.unit), 'set.per')
}

const set = (start: number, end: number, value: string, rule: DateRuleName): Match => ({
  start,
  end,
  rule,
  expression: { kind: 'set', value },
})
