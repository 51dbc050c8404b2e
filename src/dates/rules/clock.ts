import type { Expression, Match } from '../expression.ts'
import { type DateRule, type LexemeLine, type ReadExpression, wordAt, wordsAt } from '../line.ts'

/** `6:40 p.m. Tuesday`, `9 a.m. EST Monday`, `noon`, `08:30 UTC`, `2025-05-04 08:21:53`. */
export const clock: DateRule = (line, at, read): Match | null => {
  const time =
    readMilitary(line, at) ?? readPartClock(line, at) ?? readClock(line, at) ?? readNoon(line, at)
  if (!time) return null
  const zoned = readZone(line, time.end, time.clock)
  const day = readDay(line, zoned.end, read)
  const end = day?.end ?? zoned.end
  return {
    start: at,
    end,
    rule: 'clock',
    expression: { kind: 'clock', clock: zoned.clock, day: day?.expression ?? null },
  }
}

const pad = (value: number): string => String(value).padStart(2, '0')

function readClock(line: LexemeLine, at: number): { clock: string; end: number } | null {
  const sense = line.lexemes[at]?.sense
  const parts = sense?.clock ?? readHour(sense?.digits)
  if (!parts) return null
  let [hour, minute, second] = parts
  const half = readHalf(line, at + 1)
  if (half) {
    if (hour > 12 || hour === 0) return null
    hour = (hour % 12) + (half.pm ? 12 : 0)
  } else if (sense?.clock === undefined) return readOclock(line, at, hour)
  else if (!/:/.test(line.lexemes[at]?.text ?? '') || isScore(line, at)) return null
  const minutes = `:${pad(minute)}`
  const seconds = second === null ? '' : `:${pad(second)}`
  return { clock: `T${pad(hour)}${minutes}${seconds}`, end: half?.end ?? at + 1 }
}

/** `0900 GMT`, `1430 hours`. */
function readMilitary(line: LexemeLine, at: number): { clock: string; end: number } | null {
  const shape = /^([01]\d|2[0-4])([0-5]\d)$/.exec(line.lexemes[at]?.sense.digits ?? '')
  const next = wordAt(line, at + 1)
  if (!shape || !/^(?:gmt|utc|hours|hrs|et|est|edt|z)$/.test(next)) return null
  return { clock: `T${shape[1]}:${shape[2]}`, end: /^h/.test(next) ? at + 2 : at + 1 }
}

const readHour = (digits: string | undefined): readonly [number, number, null] | null =>
  digits !== undefined && /^\d{1,2}$/.test(digits) && Number(digits) < 24
    ? [Number(digits), 0, null]
    : null

/** `4 in the morning`, `9:30 at night`. */
function readPartClock(line: LexemeLine, at: number): { clock: string; end: number } | null {
  const sense = line.lexemes[at]?.sense
  const parts = sense?.clock ?? readHour(sense?.digits) ?? readHour(String(sense?.number ?? 'none'))
  if (!parts || parts[0] > 12 || parts[0] === 0) return null
  const head = /^o'?clock$/.test(wordAt(line, at + 1)) ? at + 2 : at + 1
  const part = PARTS.find(([words]) => wordsAt(line, head, words))
  if (!part) return null
  const [words, isLate] = part
  const hour = (parts[0] % 12) + (isLate ? 12 : 0)
  return { clock: `T${pad(hour)}:${pad(parts[1])}`, end: head + words.split(' ').length }
}

const PARTS: readonly (readonly [string, boolean])[] = [
  ['in the morning', false],
  ['in the afternoon', true],
  ['in the evening', true],
  ['at night', true],
]

/** `p.m.`, `pm`, `a . m .` */
function readHalf(line: LexemeLine, at: number): { pm: boolean; end: number } | null {
  const word = wordAt(line, at)
  if (!/^[ap]\.?m\.?$/.test(word)) return null
  return { pm: word.startsWith('p'), end: at + 1 }
}

function readOclock(
  line: LexemeLine,
  at: number,
  hour: number,
): { clock: string; end: number } | null {
  const isOclock = /^o'?clock$/.test(wordAt(line, at + 1))
  return isOclock ? { clock: `T${pad(hour)}:00`, end: at + 2 } : null
}

/** "won 3:0", "a 2:1 ratio": a clock has two-digit minutes, and no small word for a match near. */
const isScore = (line: LexemeLine, at: number): boolean =>
  /^(?:ratio|score|verse|chapter)$/.test(wordAt(line, at + 1)) ||
  /^(?:psalm|luke|john|mark|matthew|genesis|romans|isaiah)$/.test(wordAt(line, at - 1))

function readNoon(line: LexemeLine, at: number): { clock: string; end: number } | null {
  const word = wordAt(line, at)
  if (word === 'noon' || word === 'midday') return { clock: 'T12:00', end: at + 1 }
  return word === 'midnight' ? { clock: 'T24:00', end: at + 1 } : null
}

const ZONE = /^(?:e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|gmt|utc|bst|cet|cest|ist|jst|kst|msk|aest|z)$/

/** The zone is read as a part of the words; only UTC is written into the value. */
function readZone(line: LexemeLine, at: number, value: string): { clock: string; end: number } {
  let end = at
  const open = wordAt(line, end) === '('
  if (open) end++
  const word = wordAt(line, end)
  if (word === 'local' && wordAt(line, end + 1) === 'time') return { clock: value, end: end + 2 }
  if (!ZONE.test(word)) return { clock: value, end: at }
  end++
  if (open) end = wordAt(line, end) === ')' ? end + 1 : end
  return { clock: /^(?:gmt|utc|z)$/.test(word) ? `${value}Z` : value, end }
}

/** `Tuesday`, `on Tuesday`, `, March 3` after the clock. */
function readDay(line: LexemeLine, at: number, read: ReadExpression): Match | null {
  const from = /^(?:on|,)$/.test(wordAt(line, at)) ? at + 1 : at
  if (!isDayWord(line, from)) return null
  const match = read(line, from)
  const kinds: readonly string[] = [
    'day',
    'weekday',
    'deictic',
    'part',
    'unit',
  ] satisfies Expression['kind'][]
  return match && !match.rangeTo && kinds.includes(match.expression.kind) ? match : null
}

function isDayWord(line: LexemeLine, at: number): boolean {
  const sense = line.lexemes[at]?.sense
  if (!sense) return false
  if (sense.weekday !== undefined || sense.deictic || sense.month !== undefined) return true
  if (wordAt(line, at) === 'this' && line.lexemes[at + 1]?.sense.part) return true
  return sense.digits !== undefined && line.lexemes[at + 1]?.sense.month !== undefined
}
