import { AGENCIES } from './originality.data.ts'

const BY_NAME = new Map(
  AGENCIES.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0]] as const)),
)

/** The agency that a name or address stands for, or `null`: `The Associated Press` is `AP`. */
export function agencyNamed(name: string): string | null {
  const plain = name
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
  return BY_NAME.get(plain) ?? null
}

const ACRONYMS = AGENCIES.map(([name]) => name.replaceAll(' ', '\\s')).join('|')
/** `LIMA (AP) —`: place, agency, dash, within the first characters of a line. */
const CREDIT = new RegExp(`\\((${ACRONYMS}|Associated Press)\\)\\s{0,3}(?:[-–—]|â€)`)
const CONTRIBUTED = new RegExp(
  `(${ACRONYMS}|Associated Press|Agence France-Presse)[\\w\\s,]{0,40} contributed to this (?:report|story|article)`,
)

/** The agency that a text's first lines credit, with where the credit ends. */
export function leadCredit(text: string): { agency: string; end: number } | null {
  const lead = text.slice(0, 3000)
  const match = CREDIT.exec(lead)
  if (!match) return null
  const lineStart = lead.lastIndexOf('\n', match.index) + 1
  if (lead.slice(lineStart, match.index).trim().length > 80) return null
  return { agency: agencyNamed(match[1]!) ?? match[1]!, end: match.index + match[0].length }
}

/** The agency of a closing `… contributed to this report`: text of theirs stands in one of ours. */
export function contributor(text: string): string | null {
  const match = CONTRIBUTED.exec(text.slice(-6000))
  return match ? (agencyNamed(match[1]!) ?? match[1]!) : null
}
