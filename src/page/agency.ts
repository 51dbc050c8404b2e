import { AGENCY_MARKS, type AgencyCredit, agencyNamed, type Span } from '../article/index.ts'
import { CREDIT_FRAMES } from './agency.data.ts'

/** The line that a wire credit may not be longer than: a longer one is a paragraph that cites. */
const CREDIT_LIMIT = 320

/** A line with no word of `TELLING` credits an agency by naming it and little else. */
const BARE_LIMIT = 120
/** One of these stands in each of the longer frames: quicker to look for than every agency. */
const TELLING =
  /contribut|report|story|article|piece|material|information|input|file|content|copyright|©|\(c\)/i

const MARKS = AGENCY_MARKS.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
const ANY_MARK = new RegExp(`(?<![\\p{L}\\p{N}])(?:${MARKS.join('|')})(?![\\p{L}\\p{N}])`, 'gu')

/** Every agency that `line` names, with its place in `line`. */
export function findAgencies(line: string): { agency: string; span: Span }[] {
  return [...line.matchAll(ANY_MARK)].map((match) => ({
    agency: agencyNamed(match[0]) as string,
    span: { start: match.index, end: match.index + match[0].length },
  }))
}

/**
 * The agencies that a line credits for the text; empty if the line is no wire credit. A photo
 * credit names a photographer or a picture library beside the agency and is none.
 *
 * @example findWireCredits('The Associated Press contributed to this report.')[0]?.agency
 */
export function findWireCredits(line: string, from = 0): AgencyCredit[] {
  if (line.length > CREDIT_LIMIT || (line.length > BARE_LIMIT && !TELLING.test(line))) return []
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
