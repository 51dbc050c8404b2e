import { abbreviations } from '../lexicon/index.ts'
import { isLetter, isSpace } from './lexer.ts'
import type { DatePiece } from './scan-dates.ts'

/** Longer pieces are cut at a space: a rule never looks that far. */
const LONGEST = 2000
const LINE = 10
const STOP = 46

/**
 * Cuts plain text into sentences as far as dates need them: at ends of lines and at full stops, question
 * and exclamation marks before a space, but not behind a short name (`Gen.`, `U.S.`, `Sept.`).
 */
export function cutPieces(text: string): DatePiece[] {
  const pieces: DatePiece[] = []
  let start = 0
  const push = (end: number) => {
    if (end > start) {
      pieces.push({ start, end, index: pieces.length, block: 0, role: 'body' })
    }
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LINE) push(at)
    else if (code === STOP || code === 33 || code === 63) {
      if (endsSentence(text, at, start)) push(at + 1)
    } else if (at - start >= LONGEST && isSpace(code)) push(at)
  }
  push(text.length)
  return pieces
}

function endsSentence(text: string, at: number, start: number): boolean {
  if (at + 1 < text.length && !isSpace(text.charCodeAt(at + 1))) return false
  if (text.charCodeAt(at) !== STOP) return true
  let from = at
  while (from > start && isLetter(text.charCodeAt(from - 1))) from--
  const length = at - from
  if (length === 0 || length > 5) return true
  // A capital before a short word and a full stop: a title, an initial, a month.
  if (length < 2 || text.charCodeAt(from - 1) === STOP) return false
  return !SHORT.has(text.slice(from, at).toLowerCase())
}

const SHORT = abbreviations()
