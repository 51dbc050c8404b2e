import type { Span } from '../../article/index.ts'
import { continues } from './continuation.ts'
import { type PlainLine, splitLines } from './line.ts'
import { partHeads } from './part-heads.ts'
import { isHardWrapped } from './wrapping.ts'

/**
 * A line, or several lines that a crawler or a mail program cut out of one paragraph. The span
 * covers them all.
 */
export interface PlainPassage {
  readonly span: Span
  /** The words; line breaks are spaces, so that character `i` stands at `span.start + i`. */
  readonly text: string
  /** How many lines it was cut into. */
  readonly lines: number
  readonly words: number
  /** True if it ends as a sentence does: with a full stop, a question mark, a closing quote. */
  readonly ended: boolean
  /** True for a sentence and for a paragraph: it ends like one and has words in lower case. */
  readonly sentence: boolean
  /** The first words in lower case, without bullets and colons at the ends. */
  readonly plain: string
  /** Lower case letters and digits only: equal for lines that say the same. */
  readonly key: string
}

/** Characters that are read to tell furniture and repeats. */
const READ = 500

// The references of "… than before.[3]" and "… lost weight. (20)" do not hide the end.
const ENDED = /[.!?…。] ?[)\]"'”’»*]{0,3}(?: ?[[(]\d{1,3}[\])]){0,3}$/u
const ENDED_IN_QUOTE = /[,;—-]?["”»]$/u

const LOWER_WORD = /(?:^|\s)\p{Ll}{2}/gu
const OTHER_SCRIPT = /[^\p{Script=Latin}\P{L}]/u
const EDGES = /^[\s•·|›»*-]{1,9}|[\s:：•·|›»*…-]{1,9}$/g

/** A text's passages in order; each line that is not empty is in exactly one, but for those that `partHeads` parts. */
export function readPassages(text: string): PlainPassage[] {
  const lines = partHeads(splitLines(text))
  const wrapped = isHardWrapped(lines)
  const passages: PlainPassage[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && goesOn(lines, from, to, wrapped)) to++
    passages.push(joinLines(text, lines, from, to))
    from = to
  }
  return passages
}

function goesOn(lines: readonly PlainLine[], from: number, to: number, wrapped: boolean): boolean {
  const next = lines[to] as PlainLine
  if (next.afterGap) return false
  if (wrapped) return true
  return continues(lines[to - 1] as PlainLine, next, lines[to + 1], to - from)
}

function joinLines(
  text: string,
  lines: readonly PlainLine[],
  from: number,
  to: number,
): PlainPassage {
  const span = { start: (lines[from] as PlainLine).start, end: (lines[to - 1] as PlainLine).end }
  const words =
    to - from === 1
      ? (lines[from] as PlainLine).text
      : text.slice(span.start, span.end).replace(/[\r\n]/g, ' ')
  const count = countWords(words)
  const tail = words.slice(-80)
  const ended = ENDED.test(tail) || (ENDED_IN_QUOTE.test(tail) && words.length > 60)
  const lower = words.slice(0, READ).toLowerCase()
  return {
    span,
    text: words,
    lines: to - from,
    words: count,
    ended,
    sentence: ended && readsAsSentence(words, count),
    plain: lower.replace(EDGES, ''),
    key: lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(),
  }
}

/** A third of the words are in lower case; scripts without cases are taken at their word. */
function readsAsSentence(text: string, words: number): boolean {
  if (words < 4) return false
  const head = text.slice(0, 1000)
  const lower = head.match(LOWER_WORD)?.length ?? 0
  return lower >= Math.min(words, 150) * 0.3 || OTHER_SCRIPT.test(head)
}

/** How many runs of non-space characters begin in `text`. */
function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const space = code <= 32 || code === 0xa0
    if (!space && !inside) count++
    inside = !space
  }
  return count
}
