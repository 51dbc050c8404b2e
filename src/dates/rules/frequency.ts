import { readCount } from '../count.ts'
import { durationValue } from '../duration-value.ts'
import type { Match } from '../expression.ts'
import type { Rule } from '../line.ts'

/** `daily`, `every month`, `each Tuesday`, `every two years`. */
export const frequency: Rule = (line, at): Match | null => {
  const lexeme = line.lexemes[at]
  if (!lexeme) return null
  const one = lexeme.sense.frequency
  if (one) return set(at, at + 1, one, 'set.word')
  if (!/^(?:every|each)$/.test(lexeme.lower)) return null
  const count = readCount(line, at + 1)
  const head = count?.end ?? at + 1
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

const set = (start: number, end: number, value: string, rule: string): Match => ({
  start,
  end,
  rule,
  expression: { kind: 'set', value },
})
