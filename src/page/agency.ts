import type { AgencyCredit, Dateline, Span } from '../article/index.ts'
import { AGENCIES, CREDIT_FRAMES, DATELINE_OUTLETS } from './agency.data.ts'

/** A dateline and the date that stands in it: `BEIJING, Jan. 15 (Xinhua) --`. */
export interface FoundDateline extends Dateline {
  /** The words of the date, for the evidence. */
  readonly date?: Span
}

/** The line that a wire credit may not be longer than: a longer one is a paragraph that cites. */
const CREDIT_LIMIT = 320

const NAME_OF = new Map<string, string>(
  AGENCIES.flatMap(({ name, marks }) => [name, ...marks].map((mark) => [mark, name] as const)),
)

// Longest mark first, so that "Australian Associated Press" is not read as "Associated Press".
const MARKS = [...NAME_OF.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
const ANY_MARK = new RegExp(`(?<![\\p{L}\\p{N}])(?:${MARKS.join('|')})(?![\\p{L}\\p{N}])`, 'gu')

/**
 * The agency that `name` stands for, by its plain name; null if it is none.
 *
 * @example agencyNamed('AP') // 'Associated Press'
 */
export function agencyNamed(name: string): string | null {
  const bare = name.trim().replace(/^the\s+/i, '')
  return NAME_OF.get(bare) ?? null
}

/** Every agency that `line` names, with its place in `line`. */
export function findAgencies(line: string): { agency: string; span: Span }[] {
  return [...line.matchAll(ANY_MARK)].map((match) => ({
    agency: NAME_OF.get(match[0]) as string,
    span: { start: match.index, end: match.index + match[0].length },
  }))
}

// "SEOUL, South Korea (AP) —", "NEW YORK/LONDON, Jan 15 (Reuters) -", "Moscow. 15 January. INTERFAX -"
const PLACE = "[\\p{Lu}][\\p{L}'’.\\-]{1,24}(?:[ /\\-][\\p{Lu}][\\p{L}'’.\\-]{0,24}){0,4}"
const REGION = "(?:, ?[\\p{Lu}][\\p{L}'’.\\-]{1,24}(?: [\\p{L}'’.\\-]{1,24}){0,3}){0,2}"
const DATE =
  '(?:[,.] ?((?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}))?'
const WITH_BRACKET = new RegExp(
  `^[\\s"“]{0,4}(?:(${PLACE})(${REGION})${DATE} ?)?[([]([^()[\\]]{2,40})[)\\]]\\s{0,3}(?:[—–‒―_:]|-{1,2})?`,
  'u',
)
const WITH_DASH = new RegExp(
  `^[\\s"“]{0,4}(${PLACE})(${REGION})${DATE}\\s{0,3}(?:[—–‒―]|--| - )`,
  'u',
)

/**
 * The dateline that opens a paragraph, or null. With an agency in brackets the place may be in
 * any letters; without one it must be in capitals and a dash must follow. `from` is where `line`
 * stands in the text that the spans point into.
 *
 * @example findDateline('LIMA (AP) — The talks began.')?.place // 'LIMA'
 */
export function findDateline(line: string, from = 0): FoundDateline | null {
  const head = line.slice(0, 160)
  return bracketDateline(head, from) ?? dashDateline(head, from)
}

function bracketDateline(head: string, from: number): FoundDateline | null {
  const match = WITH_BRACKET.exec(head)
  const [whole = '', place = '', , date, bracket = ''] = match ?? []
  const agency = match ? (agencyNamed(bracket) ?? bracketOutlet(bracket)) : null
  if (!agency || (place === '' && !/[—–‒―_:-]$/.test(whole))) return null
  return build(head, whole, place, agency, date, from)
}

// "(Bloomberg/Reuters)" and "(CNN)" in a bracket count; any other bracket is text.
function bracketOutlet(bracket: string): string | null {
  if (DATELINE_OUTLETS.includes(bracket.trim())) return bracket.trim()
  return agencyNamed(bracket.split(/[/,]/)[0] ?? '')
}

function dashDateline(head: string, from: number): FoundDateline | null {
  const match = WITH_DASH.exec(head)
  const [whole = '', place = '', , date] = match ?? []
  // "UPDATE — The talks" and "FAQ — how" are labels: a single short word needs four letters.
  if (
    !match ||
    place !== place.toUpperCase() ||
    /^(?:UPDATED?|BREAKING|EXCLUSIVE|WATCH|VIDEO|OPINION|ANALYSIS|CORRECTION|NOTE|NEW)$/.test(place)
  )
    return null
  if (place.replace(/[^\p{L}]/gu, '').length < 4) return null
  return build(head, whole, place, undefined, date, from)
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

/**
 * The agencies that a line credits for the text; empty if the line is no wire credit. A photo
 * credit names a photographer or a picture library beside the agency and is none.
 *
 * @example findWireCredits('The Associated Press contributed to this report.')[0]?.agency
 */
export function findWireCredits(line: string, from = 0): AgencyCredit[] {
  if (line.length > CREDIT_LIMIT) return []
  const found = findAgencies(line)
  if (found.length === 0) return []
  const framed = line
    .replace(ANY_MARK, '@')
    .toLowerCase()
    .replace(/\bthe @/g, '@')
  if (/\b(?:photos?|images?|getty|pictures?|pool|file)\b/.test(framed)) return []
  if (!CREDIT_FRAMES.some((frame) => frame.test(framed))) return []
  return found.map(({ agency, span }) => ({
    agency,
    span: { start: from + span.start, end: from + span.end },
    how: 'wire-credit',
  }))
}

/**
 * True if a line ends a wire text without naming an agency: "Reporting by …; editing by …".
 */
export function isSignOff(line: string): boolean {
  if (line.length > CREDIT_LIMIT) return false
  return /^\W{0,3}(?:additional )?(?:reporting|writing|editing|compiled|written) by\b/i.test(line)
}

/**
 * The agency of a byline: "By AMER MADHANI, Associated Press", "Staff and agencies" (none).
 */
export function bylineAgency(line: string, from = 0): AgencyCredit | null {
  const found = line.length > 200 ? undefined : findAgencies(line)[0]
  if (!found) return null
  return {
    agency: found.agency,
    span: { start: from + found.span.start, end: from + found.span.end },
    how: 'byline',
  }
}
