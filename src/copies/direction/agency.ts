import { AGENCY_MARKS, agencyNamed } from '../../lexicon/index.ts'
import { findDateline } from '../../text/index.ts'
import type { CopyInput } from '../copy.ts'

const MARKS = AGENCY_MARKS.map((mark) => mark.replaceAll(' ', '\\s')).join('|')
/** `LIMA (AP) —`: agency in brackets and dash, as scrapes with wrong characters have it too. */
const CREDIT = new RegExp(`\\((${MARKS})\\)\\s{0,3}(?:[-–—]|â€)`)
const CONTRIBUTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${MARKS})[\\w\\s,]{0,40} contributed to this (?:report|story|article)`,
  'u',
)
/** Characters of a text in which its lead is looked for. */
const LEAD = 3000
/** Characters that may stand before a known agency's bracket in its line. */
const BEFORE = 80

/** The agency that a text's first lines credit, with where the credit ends. */
export function leadCredit(text: string): { agency: string; end: number } | null {
  const lead = text.slice(0, LEAD)
  const match = CREDIT.exec(lead)
  if (!match) return datelineCredit(lead)
  const lineStart = lead.lastIndexOf('\n', match.index) + 1
  if (lead.slice(lineStart, match.index).trim().length > BEFORE) return null
  return { agency: named(match), end: match.index + match[0].length }
}

/** An agency that no list has, in the dateline of one of the first lines. */
function datelineCredit(lead: string): { agency: string; end: number } | null {
  let start = 0
  for (const line of lead.split('\n')) {
    const dateline = findDateline(line, start)
    if (dateline?.agency) return { agency: dateline.agency, end: dateline.span.end }
    start += line.length + 1
  }
  return null
}

/** The agency of a closing `… contributed to this report`: text of theirs stands in one of ours. */
export function contributor(text: string): string | null {
  const match = CONTRIBUTED.exec(text.slice(-6000))
  return match ? named(match) : null
}

const named = ([, mark = '']: readonly string[]): string =>
  agencyNamed(mark.replace(/\s/g, ' ')) ?? mark

/** True where an outlet's page is the agency's own: by any name of a known one, by its name else. */
export const isAgencyPage = (outlet: string | undefined, agency: string): boolean =>
  outlet !== undefined && (agencyNamed(outlet) ?? outlet.trim()) === agency

/** The agencies that a page credits, in its text or beside it, or whose page it is; each once. */
export function creditsOf({
  agencies,
  text,
  outlet,
}: Pick<CopyInput, 'agencies' | 'text' | 'outlet'>): string[] {
  const named = [
    ...agencies.map((name) => agencyNamed(name) ?? name),
    leadCredit(text)?.agency,
    contributor(text),
    agencyNamed(outlet ?? ''),
  ]
  return [...new Set(named.flatMap((agency) => agency || []))]
}
