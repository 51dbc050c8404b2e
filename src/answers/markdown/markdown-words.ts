import { shortId } from '../../article/index.ts'

/** What a statement rests on, as far as a cite needs it. */
export interface Cited {
  readonly article: string
  readonly label: string
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** How a cite is written: as a link of a page, or as words that a program takes apart. */
export type CiteStyle = (cited: Cited) => string

// What a terminal or an editor obeys: C0 but for the ends of lines, C1, what turns the direction of writing, what shows nothing.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to keep out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** What Markdown and HTML read as more than a letter. */
const MARKS = /[\\`*_{}[\]<>#|~&!]/g

/** Words of a page as one line of Markdown that says what they say and nothing else. */
export const markdownWords = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '\ufffd')
    .replace(MARKS, '\\$&')
    .replace(/\b(https?|ftp|www)([:.])/gi, '$1\\$2')
    .trim()

/** Words of a page as a quotation. */
export const quoted = (text: string): string => `“${markdownWords(text)}”`

/** Where spans stand, as an address has it: `1204-1288,1301-1310`. */
const placeOf = ({ spans }: Cited): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(',')

/** `[B¶3](/articles/16a21d8d346c?at=464-542)` */
export const linkedCite: CiteStyle = (cited) =>
  `[${markdownWords(cited.label)}](/articles/${shortId(cited.article)}?at=${placeOf(cited)})`

/** `B¶3 16a21d8d346c@464-542` */
export const plainCite: CiteStyle = (cited) =>
  `\\[${markdownWords(cited.label)} ${shortId(cited.article)}@${placeOf(cited)}\\]`

/** Cites of one statement that are written: what 500 copies have, the first show. */
const MOST_CITES = 8

/** Cites one after the other, each line of an article once. */
export function cites(evidence: readonly Cited[], style: CiteStyle): string {
  const byLabel = new Map(evidence.map((cited) => [`${cited.article} ${cited.label}`, cited]))
  const all = [...byLabel.values()]
  const more = all.length > MOST_CITES ? [`and ${all.length - MOST_CITES} more`] : []
  return [...all.slice(0, MOST_CITES).map(style), ...more].join(' ')
}

/** A list, or nothing where it is empty. */
export const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']

/** `3 reports`, `1 report`. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`
