import type { BlockRole, Span, Spans } from '../article/index.ts'
import type { Prose } from '../text/index.ts'
import { readDirection, type TimeDirection } from './direction.ts'
import type { Match } from './expression.ts'
import { completeFirst } from './joined.ts'
import { readLexemes } from './lexeme.ts'
import type { LexemeLine } from './line.ts'
import { joinsRange } from './range.ts'
import { endOf, readPhrase } from './read-phrase.ts'
import { isNoDate } from './stop.ts'

/** A sentence as far as dates need it: where it stands, and in which block of which role. */
export interface DatePiece extends Span {
  readonly index: number
  readonly block: number
  readonly role: BlockRole
}

/** What is read: characters, the sentences among them, and where a span of them stands for the reader. */
export interface Source {
  readonly text: string
  readonly pieces: readonly DatePiece[]
  place(span: Span): Spans
}

/** An article's clean text, all its blocks. */
export const sourceOfProse = ({ clean, sentences, place }: Prose): Source => ({
  text: clean.text,
  pieces: sentences,
  place,
})

/** An expression before it is resolved: what `judgePublication` looks at under several days. */
export interface Scanned {
  readonly piece: DatePiece
  readonly line: LexemeLine
  readonly match: Match
  /** Index into the list of the expression that this one ends as a range. */
  readonly rangeFrom?: number
  readonly direction: TimeDirection
}

/** All expressions in reading order, unresolved. */
export function scanDates({ text, pieces }: Source): Scanned[] {
  const found: Scanned[] = []
  for (const piece of pieces) {
    const lexemes = readLexemes(text, piece.start, piece.end)
    if (lexemes) scanLine(piece, { lexemes }, found)
  }
  return found
}

/** Most words of an expression before the one that wakes the scan: "the very beginning of the financial year". */
const MOST_BEFORE = 7

function nextTrigger({ lexemes }: LexemeLine, from: number): number {
  for (let at = from; at < lexemes.length; at++) if (lexemes[at]?.sense.trigger) return at
  return -1
}

function scanLine(piece: DatePiece, line: LexemeLine, found: Scanned[]): void {
  let before: Match | null = null
  let trigger = -1
  for (let at = 0; at < line.lexemes.length; ) {
    // Words far before the next trigger begin nothing.
    if (trigger < at) trigger = nextTrigger(line, at)
    if (trigger < 0) break
    if (trigger - at > MOST_BEFORE) {
      at = trigger - MOST_BEFORE
      continue
    }
    const match = readPhrase(line, at)
    if (!match || isNoDate(line, match)) {
      at++
      continue
    }
    const direction = readDirection(line, match)
    const last = found.at(-1)
    const whole: Match | null =
      last && before === last.match ? completeFirst(line, before, match) : null
    if (last && whole) found[found.length - 1] = { ...last, match: whole }
    const isEnd: boolean = before !== null && joinsRange(line, before, match)
    const entry = { piece, line, match, direction }
    found.push(isEnd ? { ...entry, rangeFrom: found.length - 1 } : entry)
    if (match.rangeTo) {
      found.push({ ...entry, match: match.rangeTo, rangeFrom: found.length - 1 })
    }
    before = match.rangeTo ?? match
    at = Math.max(at + 1, endOf(match))
  }
}
