import { findStamps, readStampLine } from '../stamp.ts'
import type { PlainLine } from './line.ts'

/** Lines at the head of a page in which its headline, its byline or a label may have the date glued to them. */
const HEAD = 30
/** A glued date is short and stands at the end. */
const LONGEST_STAMP = 90
/** Places in one line that are tried. */
const MOST_PLACES = 12

/**
 * The day that a crawler writes before the page's text, glued to its first line or alone:
 * ` date 2024-03-05 Ferry runs aground`, or the month alone.
 */
export const CRAWLED = /^date \d{4}-\d{2}(?:-\d{2})?(?=\s|$)/i

/** A small letter, a capital, a digit or a closing mark, and behind it what a word never goes on with. */
const GLUED =
  /(?<=[\p{Ll}\p{N})”"]|\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})|(?<=\p{L})(?=\d{4}-\d{2}-\d{2}|\d{1,2} \p{Lu}\p{Ll}{2})/gu

/** What a template prints between paragraphs, glued to the next one: `Story continues after this advertisementThe mayor …`. */
const NOTICE =
  /^(?:the )?(?:story|article|text|post) (?:continues|goes on|resumes) (?:below|after)(?: this| the)? advertisement(?=\p{Lu})/iu

/** Lines with what is glued at the head of a page parted: the crawler's day from the first line, dates from what they follow. */
export function partHeads(lines: readonly PlainLine[]): PlainLine[] {
  return lines.flatMap((line, index) => {
    const crawled = index === 0 ? CRAWLED.exec(line.text.slice(0, 40))?.[0].length : undefined
    if (crawled !== undefined) return cut(line, crawled).flatMap(partStamp)
    // The flag for small letters too lets the next word begin with one.
    const notice = NOTICE.exec(line.text.slice(0, 80))?.[0].length
    if (notice !== undefined && /\p{Lu}/u.test(line.text[notice] ?? '')) return cut(line, notice)
    return index < HEAD ? partStamp(line) : [line]
  })
}

function partStamp(line: PlainLine): PlainLine[] {
  const { text } = line
  const from = Math.max(1, text.length - LONGEST_STAMP)
  const tail = text.slice(from)
  if (!/\d{4}/.test(tail) || CRAWLED.test(text.slice(0, 40))) return [line]
  let tried = 0
  for (const { index } of text.slice(from - 1).matchAll(GLUED)) {
    if (index === 0 || tried++ >= MOST_PLACES) continue
    const at = from - 1 + index
    const stamp = text.slice(at)
    // A date and nothing but what belongs to a date: the rest of a sentence has other words.
    if (readStampLine(stamp).length > 0 && opensStamp(stamp)) return cut(line, at)
  }
  return [line]
}

/** It opens with the date, its weekday or its label: no word of a sentence stands before it. */
function opensStamp(text: string): boolean {
  const first = findStamps(text)[0]
  if (!first) return false
  return /^(?:(?:\p{L}{3,10}[ .,:]{1,3}){0,3}[-–|: ]{0,3})?$/u.test(text.slice(0, first.span.start))
}

/** Two lines for one; the second begins a paragraph of its own. */
function cut({ start, end, text, afterGap }: PlainLine, at: number): PlainLine[] {
  const head = text.slice(0, at).trimEnd()
  const rest = text.slice(at)
  const tail = rest.trimStart()
  if (head === '' || tail === '') return [{ start, end, text, afterGap }]
  return [
    { start, end: start + head.length, text: head, afterGap },
    { start: end - tail.length, end, text: tail, afterGap: true },
  ]
}
