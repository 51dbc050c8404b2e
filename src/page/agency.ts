import type { AgencyCredit, Span } from '../article/index.ts'
import { AGENCY_MARKS, agencyNamed } from '../lexicon/index.ts'
import { CREDIT_FRAMES } from './agency.data.ts'

/** The line that a wire credit may not be longer than: a longer one is a paragraph that cites. */
const CREDIT_LIMIT = 320

/** A line with no word of `TELLING` credits an agency by naming it and little else. */
const BARE_LIMIT = 120
/** One of these stands in each of the longer frames: quicker to look for than every agency. */
const TELLING =
  /contribut|report|story|article|piece|material|information|input|file|content|copyright|©|\(c\)/i

/** The marks by the code of their first letter, longest first. */
const MARKS = new Map<number, string[]>()
for (const mark of AGENCY_MARKS) {
  const code = mark.charCodeAt(0)
  MARKS.set(code, [...(MARKS.get(code) ?? []), mark])
}
/** Quick to ask for every letter of a line: few letters begin the name of an agency. */
const BEGINS = Uint8Array.from({ length: 128 }, (_, code) => (MARKS.has(code) ? 1 : 0))

/** Every agency that `line` names, with its place in `line`. */
export function findAgencies(line: string): { agency: string; span: Span }[] {
  const found: { agency: string; span: Span }[] = []
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code < 128 && BEGINS[code] === 0) continue
    const mark = MARKS.get(code)?.find(
      (mark) => line.startsWith(mark, at) && isWhole(line, at, mark),
    )
    if (!mark) continue
    const span = { start: at, end: at + mark.length }
    found.push({ agency: agencyNamed(mark) as string, span })
    at = span.end - 1
  }
  return found
}

/** "AP" is no part of "MAP" and "APEC". */
const isWhole = (line: string, at: number, mark: string) =>
  !/[\p{L}\p{N}]$/u.test(line.slice(Math.max(0, at - 2), at)) &&
  !/^[\p{L}\p{N}]/u.test(line.slice(at + mark.length, at + mark.length + 2))

/** The line with `@` for every agency. */
function withoutNames(line: string, found: readonly { span: Span }[]): string {
  let out = ''
  let from = 0
  for (const { span } of found) {
    out += `${line.slice(from, span.start)}@`
    from = span.end
  }
  return out + line.slice(from)
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
  const framed = withoutNames(line, found)
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
