import { after, isHyphen, type LexemeLine, wordAt } from './line.ts'

/** A number before a unit; `count` is null where the words name none (`several`, `two or three`). */
export interface Count {
  readonly count: number | null
  readonly end: number
}

const OF_NUMBER: Readonly<Record<string, number | null>> = {
  couple: 2,
  dozen: 12,
  few: null,
  number: null,
  hundred: 100,
  thousand: 1000,
  half: 0.5,
  good: null,
}

/**
 * Reads `12`, `twenty-four`, `a couple of`, `several`, `two to three`, `1 1/2`, `a` at `at`.
 *
 * @example readCount(line('a couple of years'), 0) // { count: 2, end: 3 }
 */
export function readCount(line: LexemeLine, at: number): Count | null {
  const first = readSingle(line, at)
  if (!first) return null
  const joint = wordAt(line, first.end)
  if (joint === 'to' || joint === 'or' || joint === '-' || joint === '–') {
    const second = readSingle(line, first.end + 1)
    // "two or three weeks" names neither.
    if (second && !/^an?$/.test(wordAt(line, first.end + 1)))
      return { count: null, end: second.end }
  }
  return first
}

function readSingle(line: LexemeLine, at: number): Count | null {
  const word = wordAt(line, at)
  if (word === 'a' || word === 'an') return readArticle(line, at)
  const sense = line.lexemes[at]?.sense
  if (!sense) return null
  if (word === 'half') return readHalf(line, at)
  if (sense.indefinite) return { count: null, end: at + 1 }
  if (sense.digits !== undefined || sense.number !== undefined) return readNumber(line, at)
  return null
}

/** `half a century`, `half-hour`. */
function readHalf(line: LexemeLine, at: number): Count {
  return { count: 0.5, end: /^an?$/.test(wordAt(line, at + 1)) ? at + 2 : at + 1 }
}

/** `a`, `an additional`, `a couple of`, `a few`, `a dozen`. */
function readArticle(line: LexemeLine, at: number): Count {
  const next = wordAt(line, at + 1)
  if (next in OF_NUMBER) {
    const of = wordAt(line, at + 2) === 'of' ? at + 3 : at + 2
    return { count: OF_NUMBER[next] ?? null, end: of }
  }
  return { count: 1, end: /^(?:additional|full|further|single)$/.test(next) ? at + 2 : at + 1 }
}

function readNumber(line: LexemeLine, at: number): Count {
  let end = at
  let total = 0
  let part = 0
  while (end < at + 6) {
    const number = line.lexemes[end]?.sense.number
    if (number === undefined) break
    if (number === 100 || number === 1000 || number === 1_000_000) {
      part = (part || 1) * number
      if (number > 100) {
        total += part
        part = 0
      }
    } else if (end > at && (number >= 10 || part % 10 !== 0 || part < 20)) break
    else part += number
    end = isHyphen(line, end + 1) && line.lexemes[end + 2]?.sense.number ? end + 2 : end + 1
  }
  const fraction = readFraction(line, end)
  return { count: total + part + (fraction?.value ?? 0), end: fraction?.end ?? end }
}

/** `1 1/2`, `2 and a half`. */
function readFraction(line: LexemeLine, at: number): { value: number; end: number } | null {
  if (wordAt(line, at) === '1/2') return { value: 0.5, end: at + 1 }
  const words = ['and', 'a', 'half']
  let end = at
  for (const word of words) {
    if (isHyphen(line, end)) end++
    if (wordAt(line, end) !== word) return null
    end++
  }
  return { value: 0.5, end }
}

/** A year in words: `nineteen ninety-eight`, `two thousand`. */
export function readSpokenYear(line: LexemeLine, at: number): { year: number; end: number } | null {
  const lexeme = line.lexemes[at]
  if (lexeme?.sense.number === undefined || lexeme.sense.digits !== undefined) return null
  const hundreds = lexeme.sense.number
  if (hundreds === 2 && wordAt(line, at + 1) === 'thousand') return { year: 2000, end: at + 2 }
  if (hundreds < 17 || hundreds > 20) return null
  const rest = line.lexemes[at + 1]?.sense
  if (rest?.number === undefined || rest.digits !== undefined) return null
  if (rest.number < 10 || rest.number > 99) return null
  const ones = line.lexemes[after(line, at + 1)]?.sense
  const hasOnes = rest.number >= 20 && ones?.digits === undefined && (ones?.number ?? 99) < 10
  return {
    year: hundreds * 100 + rest.number + (hasOnes ? (ones?.number ?? 0) : 0),
    end: hasOnes ? after(line, at + 1) + 1 : at + 2,
  }
}
