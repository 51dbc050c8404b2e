import { readStampLine, readYearlessStamp } from '../../stamp.ts'
import type { PlainLabel, PlainPage } from '../label.ts'
import { CRAWLED } from '../part-heads.ts'
import type { PlainPassage } from '../passage.ts'

/**
 * The line of a re-poster's template: a clock time with a source, a category or a count of views, all
 * glued: `2025-03-02 07:10:44source:Name Of Someonecategory:News`, `… Author: Name Views(3120)`.
 */
export const REPOST_STAMP =
  /^(?:\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}|\d{2}:\d{2}:\d{2} \d{4}-\d{2}-\d{2}) ?(source|author) ?[:：] ?(.{0,80}?)(?: ?category ?[:：] ?.{0,40}| ?views? ?[(（:：] ?\d{1,9}[)）]?)?$/i

const VIEW_DATE = /^(?:.{1,40} )?(?:view )?date ?[:：] ?\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/i
const CLOCK_ONLY = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})? ?(?:[APap]\.?[Mm]\.?)?(?: ?\p{Lu}{2,4})?$/u
const AGO =
  /^(?:(?:about )?(?:an?|\d{1,3}) (?:seconds?|sec|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|yesterday|today)(?:,? at .{4,12}|,? \d{1,2}:\d{2}.{0,6})?$/i
const LABEL_ONLY =
  /^(?:first )?(?:published|posted|updated|last updated|modified|last modified|date|created|on)(?: (?:on|at))?:?$/i

/** A date line: of a re-poster's template, an honest one, or the bare word before one. */
export function stampRule({ passages }: PlainPage, index: number): PlainLabel | null {
  const { text, words } = passages[index] as PlainPassage
  if (text.length > 220) return null
  if (index === 0 && words === 2 && CRAWLED.test(text))
    return { role: 'stamp', rule: 'stamp.crawler' }
  if (REPOST_STAMP.test(text)) return { role: 'stamp', rule: 'stamp.repost' }
  if (VIEW_DATE.test(text)) return { role: 'stamp', rule: 'stamp.view-date' }
  if (words <= 3 && LABEL_ONLY.test(text)) return { role: 'stamp', rule: 'stamp.label' }
  if (words <= 3 && CLOCK_ONLY.test(text)) return { role: 'stamp', rule: 'stamp.clock' }
  if (words <= 8 && AGO.test(text)) return { role: 'stamp', rule: 'stamp.ago' }
  if (words <= 8 && readYearlessStamp(text)) return { role: 'stamp', rule: 'stamp.yearless' }
  // "The talks of 3 May 2024 failed." has a date and little else, but it is a sentence.
  // "— Name (@name) May 3, 2024" signs a quoted post, "Name on May 3, 2024 said:" a comment.
  if (/^[—–]|@| (?:says?|said):$/.test(text)) return null
  if (words > 16 || readStampLine(text).length === 0) return null
  return { role: 'stamp', rule: 'stamp.date' }
}

/** `Brand View` above `Date:…`: the brand's own line in a farm's template. */
export function viewRule({ passages }: PlainPage, index: number): PlainLabel | null {
  const { text, words } = passages[index] as PlainPassage
  const next = passages[index + 1]
  if (words > 6 || !next || !/(?:^|\s)View$/.test(text) || !VIEW_DATE.test(next.text)) return null
  return { role: 'stamp', rule: 'stamp.view' }
}
