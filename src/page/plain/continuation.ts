import { OPEN_ENDS } from './continuation.data.ts'
import type { PlainLine } from './line.ts'

/** More lines than this are never one paragraph; it also bounds what one join may cost. */
const MOST_LINES = 200

const CLOSING = /^(?:[,;.!?%)\]”]|['’]s\b|…|:\s)/u
const LOWER = /^\p{Ll}/u
const BRACKET_LOWER = /^[([—–-]\s?\p{Ll}/u
const ENDED = /[.!?…:][)\]"'”’»]{0,3}$/u
const ABBREVIATION =
  /(?:^|\s)(?:\p{Lu}\.){1,4}$|(?:^|\s)(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Inc|Corp|Co|Ltd|No|vs|Jr|Sr)\.$/u

/**
 * True if `next` plainly goes on with the sentence of `line`, so that a crawler that wrote one line
 * a text node must have cut it there. Both stand without an empty line between them.
 *
 * @param after the line after `next`: it shows whether `next` was a link inside a sentence
 * @param joined how many lines were joined already
 */
export function continues(
  line: PlainLine,
  next: PlainLine,
  after: PlainLine | undefined,
  joined: number,
): boolean {
  if (joined >= MOST_LINES) return false
  const tail = line.text.slice(-40)
  const head = next.text.slice(0, 40)
  // ", but the" and "." and "’s" can begin no line of their own.
  if (CLOSING.test(head)) return true
  const inside = joined > 1 || wordsUpTo(line.text, 5) >= 3
  const ended = ENDED.test(tail) && !ABBREVIATION.test(tail)
  if (LOWER.test(head) || BRACKET_LOWER.test(head)) {
    // "facebook", "twitter" in a row are buttons: one of the two must be more than a label.
    return !ended && (inside || wordsUpTo(next.text, 4) >= 4)
  }
  if (ended || wordsUpTo(line.text, 4) + joined - 1 < 4) return false
  if (endsOpen(tail)) return true
  return joined + wordsUpTo(line.text, 8) > 8 && isLinkInside(next, after)
}

/** "… tells" + "The Evening Reporter" + ". “We …”": the middle line is a link inside a sentence. */
function isLinkInside(next: PlainLine, after: PlainLine | undefined): boolean {
  if (!after || after.afterGap || wordsUpTo(next.text, 9) > 8) return false
  if (ENDED.test(next.text.slice(-40))) return false
  const head = after.text.slice(0, 40)
  return CLOSING.test(head) || (LOWER.test(head) && wordsUpTo(after.text, 3) >= 3)
}

function endsOpen(tail: string): boolean {
  if (/[,(“‘—–]$/u.test(tail)) return true
  const last = /(?:^|\s)(\p{Ll}+)$/u.exec(tail)?.[1]
  return last !== undefined && OPEN_ENDS.has(last)
}

/** The number of words of `text`, or `limit` if there are more: a line may be very long. */
function wordsUpTo(text: string, limit: number): number {
  return text.slice(0, limit * 30).split(/\s+/, limit).length
}
