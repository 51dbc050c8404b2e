import type { Span } from '../article/index.ts'
import { CREDIT, leadEnd, stampStart } from './glued.ts'
import { isEnd } from './sentence-end.ts'

const CLOSER = /["”’')\]»]/
const NOTE = /\s?(?:\[\d{1,3}\]){1,5}(?!\s*[\p{Ll}])/uy
const EMOTICON = /\s?[:;=]-?[)(DP](?![\p{L}\p{N}])/uy

/** The end of closing marks after `end`; a straight mark before a letter opens instead. */
function closersEnd(text: string, end: number, limit: number): number {
  let closed = end
  while (closed < limit && closed < end + 6 && CLOSER.test(text[closed] as string)) {
    if (/["']/.test(text[closed] as string) && /\p{L}/u.test(text[closed + 1] ?? '')) break
    closed++
  }
  // `in 1805.[19]`: the number of a note; `see you. :)`.
  for (const trailing of [NOTE, EMOTICON]) {
    trailing.lastIndex = closed
    if (trailing.test(text)) return Math.min(limit, trailing.lastIndex)
  }
  return closed
}

function spaceEnd(text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && /\s/.test(text[next] as string)) next++
  return next
}

/**
 * Splits one block into sentences, without the white space at their edges. A blank line always ends
 * one; closing quotation marks and brackets stay with the sentence that they close.
 */
export function splitSentences(text: string, within: Span): Span[] {
  const found: Span[] = []
  const limit = Math.min(within.end, text.length)
  let from = spaceEnd(text, within.start, limit)
  const close = (to: number) => {
    let end = to
    while (end > from && /\s/.test(text[end - 1] as string)) end--
    if (end > from) found.push({ start: from, end })
    from = spaceEnd(text, to, limit)
  }
  close(leadEnd(text, from))
  const marks = new RegExp(`[.!?…‽。]{1,60}|\\n[^\\S\\n]{0,60}\\n|${CREDIT.source}`, 'gu')
  marks.lastIndex = from
  // Cut at the block's end: a menu of 100,000 lines without a full stop is not searched to its end from every line.
  const readable = text.slice(0, limit)
  for (let mark = marks.exec(readable); mark; mark = marks.exec(readable)) {
    const end = Math.min(limit, mark.index + mark[0].length)
    // A blank line, or the credit of a caption.
    if (/^\s/.test(mark[0])) {
      close(end)
      continue
    }
    const closed = closersEnd(text, end, limit)
    const next = spaceEnd(text, closed, limit)
    if (next >= limit) break
    if (isEnd({ text, within, from, start: mark.index, end, closed, next })) close(closed)
  }
  close(stampStart(text, from, limit))
  close(limit)
  return found
}
