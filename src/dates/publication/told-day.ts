import { STORY_ROLES } from '../../article/index.ts'
import { functionWords, MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/index.ts'
import type { Prose } from '../../text/index.ts'
import type { Scanned } from '../scan-dates.ts'
import { type DayName, nameOf } from './day-name.ts'
import { isSameDay, lowerBefore } from './own-weekday.ts'

/** A day that a text tells of, with the words that say what happened on it. */
export interface ToldDay {
  readonly name: DayName
  /** In the evening, at night, late: morning papers tell of it on the next day. */
  readonly late: boolean
  /** In a quotation it is seen from the day on which it was said. */
  readonly quoted: boolean
  /** It stands in the first paragraph, or the second. */
  readonly lead: boolean
  /** Stems of the words beside it, each once. */
  readonly words: readonly string[]
}

/** A text of a thousand dates says no more than its first ones. */
const MOST = 40
/** Characters at either side of a day in which the words stand that belong to it. */
const NEAR = 90
const LEAD_LENGTH = 600
const EMPTY: ReadonlySet<string> = functionWords()

/** The days that a page's own paragraphs and headline name, in reading order. */
export function readToldDays(prose: Prose, scanned: readonly Scanned[]): ToldDay[] {
  const { clean, quotations } = prose
  const first = prose.sentences.find(({ role }) => role === 'body')?.start ?? 0
  const found: ToldDay[] = []
  for (const entry of scanned) {
    const { piece, line, match, direction } = entry
    if (found.length >= MOST) break
    if (!STORY_ROLES.has(piece.role) || piece.role === 'caption') continue
    const ahead = direction.lean > 0 && !isSameDay(entry)
    const read = nameOf(match.expression, ahead)
    if (!read) continue
    const start = line.lexemes[match.start]?.start ?? 0
    const end = line.lexemes[match.end - 1]?.end ?? 0
    const from = Math.max(piece.start, start - NEAR)
    const words = wordsOf(clean.text.slice(from, Math.min(piece.end, end + NEAR)))
    const quoted = quotations.some((one) => one.start < start && start < one.end)
    const lead = piece.role === 'body' && start - first < LEAD_LENGTH
    const late = read.late || LATE_BEFORE.test(lowerBefore(entry, 2))
    found.push({ ...read, late, quoted, lead, words })
  }
  return found
}

/** `late on Monday`. */
const LATE_BEFORE = /^late(?:on)?$/

/** Beginnings of the words that tell something, without numbers and the calendar. */
export function wordsOf(text: string): string[] {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) {
    if (!EMPTY.has(word) && !CALENDAR.test(word)) words.add(word.slice(0, 6))
  }
  return [...words].sort()
}

const CALENDAR = new RegExp(
  `^(?:${[
    `(?:${WEEKDAY_NAMES.join('|')})s?`,
    ...MONTH_NAMES,
    'today|yesterday|tomorrow|evening|night|morning|afternoon|late|early',
    'said|says',
  ].join('|')})$`,
)
