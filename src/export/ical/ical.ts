import { addDays, VERSION } from '../../article/index.ts'
import { type StoryView, timelineJson } from '../../dossier/index.ts'
import type { ExportFormat } from '../format.ts'
import { addressOf, type Holdings } from '../holdings.ts'
import { placeOf } from '../place.ts'
import { plainLine } from '../words.ts'

/**
 * Lines of the timeline as a calendar (RFC 5545): all-day events, `TENTATIVE` where they are not told as done; `DTSTAMP` is the time of the
 * export, `UID` comes from the id of the line. The description has the words and where they stand.
 *
 * Left empty: hours, places, attendees.
 */
export const ical: ExportFormat = {
  name: 'ical',
  says: 'lines of the timeline as a calendar',
  media: 'text/calendar',
  extension: '.ics',
  takes: [],
  *write(holdings) {
    yield lines([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `PRODID:-//Copydesk//Copydesk ${VERSION}//EN`,
      'CALSCALE:GREGORIAN',
    ])
    for (const view of holdings.stories()) yield* events(view, holdings)
    yield lines(['END:VCALENDAR'])
  },
}

function* events(view: StoryView, holdings: Holdings): Generator<string> {
  const stamp = holdings.at.replace(/[-:]|\.\d+/g, '')
  // Two lines may be told by the same words: a calendar has each id once.
  const seen = new Set<string>()
  for (const entry of view.story.timeline) {
    const { id } = timelineJson(view, entry)
    if (seen.has(id)) continue
    seen.add(id)
    const isDone = entry.status === 'happened'
    const told = entry.evidence.map((cite) => `“${view.quote(cite)}” (${placeOf(cite)})`)
    const page = view.member(entry.evidence[0]?.article ?? '')
    const address = page && addressOf(page)
    yield lines([
      'BEGIN:VEVENT',
      `UID:${id}-${view.story.id}@copydesk`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${entry.from.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${addDays(entry.to, 1).replaceAll('-', '')}`,
      `SUMMARY:${escaped(isDone ? entry.what : `(${entry.status}) ${entry.what}`)}`,
      `DESCRIPTION:${told.map(escaped).join('\\n')}`,
      `STATUS:${isDone ? 'CONFIRMED' : 'TENTATIVE'}`,
      'TRANSP:TRANSPARENT',
      ...(address ? [`URL:${address}`] : []),
      'END:VEVENT',
    ])
  }
}

const escaped = (text: string): string => plainLine(text).replace(/[\\;,]/g, '\\$&')

/** Bytes of a line, at most. */
const WIDTH = 75

/** Lines as the format has them: of at most 75 bytes, the rest on lines that begin with a space, and never a character in two. */
const lines = (all: readonly string[]): string => all.map((line) => `${folded(line)}\r\n`).join('')

function folded(line: string): string {
  let out = ''
  let width = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (width + size > WIDTH) {
      out += '\r\n '
      width = 1
    }
    out += character
    width += size
  }
  return out
}
