import type { Span } from '../../article/index.ts'
import { continues } from './continuation.ts'
import { type Line, splitLines } from './line.ts'
import { isHardWrapped } from './wrapping.ts'

/**
 * A line, or several lines that a crawler or a mail program cut out of one paragraph. The span
 * covers them all.
 */
export interface Passage {
  readonly span: Span
  /** The words; line breaks are spaces, so that character `i` stands at `span.start + i`. */
  readonly text: string
  /** How many lines it was cut into. */
  readonly lines: number
  readonly words: number
  /** True if it ends as a sentence does: with a full stop, a question mark, a closing quote. */
  readonly ended: boolean
  /** Lower case letters and digits only: equal for lines that say the same. */
  readonly key: string
}

/** What is read of a line that is longer than any paragraph: enough to say what it is. */
const READ = 4000

// The references of "… than before.[3]" and "… lost weight. (20)" do not hide the end.
const ENDED = /[.!?…。] ?[)\]"'”’»*]{0,3}(?: ?[[(]\d{1,3}[\])]){0,3}$/u
const ENDED_IN_QUOTE = /[,;—-]?["”»]$/u

/** A text's passages in order; each line that is not empty is in exactly one. */
export function readPassages(text: string): Passage[] {
  const lines = splitLines(text)
  const wrapped = isHardWrapped(lines)
  const passages: Passage[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && goesOn(lines, from, to, wrapped)) to++
    passages.push(joinLines(text, lines, from, to))
    from = to
  }
  return passages
}

function goesOn(lines: readonly Line[], from: number, to: number, wrapped: boolean): boolean {
  const next = lines[to] as Line
  if (next.afterGap) return false
  if (wrapped) return true
  return continues(lines[to - 1] as Line, next, lines[to + 1], to - from)
}

function joinLines(text: string, lines: readonly Line[], from: number, to: number): Passage {
  const span = { start: (lines[from] as Line).start, end: (lines[to - 1] as Line).end }
  const words = text.slice(span.start, span.end).replace(/[\r\n]/g, ' ')
  const head = words.slice(0, READ)
  const tail = words.slice(-80)
  return {
    span,
    text: words,
    lines: to - from,
    words: countWords(words),
    ended: ENDED.test(tail) || (ENDED_IN_QUOTE.test(tail) && head.length > 60),
    key: head
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  }
}

/** How many runs of non-space characters begin in `text`. */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const space = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xa0
    if (!space && !inside) count++
    inside = !space
  }
  return count
}
