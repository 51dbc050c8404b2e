import type { Dateline, Span } from '../article/index.ts'
import { agencyNamed, anyName, MONTH_NAMES, WEEKDAY_NAMES } from '../lexicon/words.ts'

/** A dateline and the date that stands in it: `BEIJING, Jan. 15 (Xinhua) --`. */
export interface FoundDateline extends Dateline {
  /** The words of the date, for the evidence. */
  readonly date?: Span
}

/** Broadcasters that stand where an agency does, the place in any letters: `Washington (CNN) —`. */
const DATELINE_OUTLETS: ReadonlySet<string> = new Set(['CNN', 'BBC', 'ABC', 'CBS', 'NBC'])

// "SEOUL, South Korea (AP) —", "NEW YORK/LONDON, Jan 15 (Reuters) -", "Moscow. 15 January. INTERFAX -"
const PLACE = "[\\p{Lu}][\\p{L}'’.\\-]{1,24}(?:[ /\\-][\\p{Lu}][\\p{L}'’.\\-]{0,24}){0,4}"
const REGION = "(?:, ?[\\p{Lu}][\\p{L}'’.\\-]{1,24}(?: [\\p{L}'’.\\-]{1,24}){0,3}){0,2}"
const DATE =
  '(?:[,.] ?((?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}))?'
const MONTH = `(?:${anyName(MONTH_NAMES.map((name) => name[0]!.toUpperCase() + name.slice(1)))}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`
const WITH_BRACKET = new RegExp(
  `^[\\s"“]{0,4}(?:(${PLACE})(${REGION})${DATE} ?)?[([]([^()[\\]]{2,40})[)\\]]\\s{0,3}(?:[—–‒―_:]|-{1,2}|â€)?`,
  'u',
)
const WITH_DASH = new RegExp(
  `^[\\s"“]{0,4}(${PLACE})(${REGION})${DATE}\\s{0,3}(?:[—–‒―]|--| - )`,
  'u',
)

// "LIMA, January 20. /ZNA/. The ship", "Larnholm, June 3 : The minister", "Orsk, Jan 20 (ZNA).- The ship"
const WITH_DATE = new RegExp(
  `^[\\s"“]{0,4}(${PLACE})(${REGION})[,.] ?((?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)(?:[.,]? ?[(/]([^()/]{2,40})[)/][.,]?|(?= ?[:—–‒―-]))\\s{0,3}(?:[—–‒―:]|-{1,2})?(?=\\s|\\p{Lu}|$)`,
  'u',
)

/** Words that stand before a dash in capitals and are no place. */
const LABEL =
  /^(?:UPDATED?|BREAKING|EXCLUSIVE|WATCH|VIDEO|OPINION|ANALYSIS|CORRECTION|NOTE|NEW|LEAD)$/i
/** A name of one to four words, each with a capital: an agency that no list has. */
const NAME = /^\p{Lu}[\p{L}\p{N}&'’-]{1,24}(?: \p{Lu}[\p{L}\p{N}&'’-]{0,24}){0,3}$/u
const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTH_NAMES])

/**
 * The dateline that opens a paragraph, or null. With a known agency in brackets the place may be in
 * any letters; any other name in brackets is an agency's where the place is in capitals and a dash
 * follows; without brackets the place must be in capitals and a dash must follow. `from` is where
 * `line` stands in the text that the spans point into.
 *
 * @example findDateline('LIMA (AP) — The talks began.')?.place // 'LIMA'
 */
export function findDateline(line: string, from = 0): FoundDateline | null {
  const head = line.slice(0, 160)
  return bracketDateline(head, from) ?? datedDateline(head, from) ?? dashDateline(head, from)
}

/** A place and a date, in any letters: the date says that the place is where the text was sent from. */
function datedDateline(head: string, from: number): FoundDateline | null {
  const match = WITH_DATE.exec(head)
  if (!match) return null
  const [whole = '', place = '', , date, name = ''] = match
  const agency = name === '' ? undefined : (bracketAgency(name) ?? name.trim())
  if (agency !== undefined && !NAME.test(agency)) return null
  return build(head, whole, place, agency, date, from)
}

function bracketDateline(head: string, from: number): FoundDateline | null {
  const match = /[([]/.test(head) ? WITH_BRACKET.exec(head) : null
  if (!match) return null
  const [whole = '', place = '', , date, bracket = ''] = match
  const isOpener = /(?:[—–‒―_:-]|â€)$/.test(whole)
  const isDashed = isOpener && !/[_:]$/.test(whole)
  const agency = bracketAgency(bracket) ?? (isDashed ? unknownAgency(place, bracket) : null)
  if (!agency || (place === '' && !isOpener)) return null
  return build(head, whole, place, agency, date, from)
}

/** "(Bloomberg/Reuters)" and "(CNN)" in a bracket count. */
function bracketAgency(bracket: string): string | null {
  const name = bracket.trim()
  if (DATELINE_OUTLETS.has(name)) return name
  return agencyNamed(name) ?? agencyNamed(name.split(/[/,]/)[0] ?? '')
}

/** `LIMA (Northwire) —`: the place in capitals and the dash say that the name is who sent it. */
function unknownAgency(place: string, bracket: string): string | null {
  const name = bracket.trim()
  if (!isPlace(place) || !NAME.test(name)) return null
  return LABEL.test(name) || CALENDAR.has(name.toLowerCase()) ? null : name
}

/** In capitals and no label: "UPDATE", "FAQ". A single short word needs four letters. */
const isPlace = (place: string): boolean =>
  place === place.toUpperCase() && !LABEL.test(place) && place.replace(/[^\p{L}]/gu, '').length >= 4

/** Most lines open so. No place in capitals does, and the pattern of all letters is slow to compile. */
const OPENS_SMALL = /^[\s"“]{0,4}[A-Z]?[a-z]/

function dashDateline(head: string, from: number): FoundDateline | null {
  const asked = !OPENS_SMALL.test(head) && /[—–‒―-]/.test(head)
  const match = asked ? WITH_DASH.exec(head) : null
  const [whole = '', place = '', , date] = match ?? []
  return match && isPlace(place) ? build(head, whole, place, undefined, date, from) : null
}

function build(
  head: string,
  whole: string,
  place: string,
  agency: string | undefined,
  date: string | undefined,
  from: number,
): FoundDateline {
  const start = whole.length - whole.trimStart().length
  const dateAt = date ? head.indexOf(date) : -1
  return {
    place,
    ...(agency ? { agency } : {}),
    span: { start: from + start, end: from + whole.trimEnd().length },
    ...(date && dateAt >= 0
      ? { date: { start: from + dateAt, end: from + dateAt + date.length } }
      : {}),
  }
}
