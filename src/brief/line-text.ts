import { AGENCY_MARKS, anyName, functionWords, OUTLET_NAMES } from '../lexicon/index.ts'
import { findDateline } from '../text/index.ts'

const MAX_LINE = 240

/** `By Ana Roth and Jon Dahl OSLO, Oct 9 (Reuters) - `: all that stands before an agency's text. */
export const AGENCY_HEAD = new RegExp(
  String.raw`^[^()“"]{0,80}(?:\([^()“"]{2,30}\) )?[^()“"]{0,60}\((?:${anyName([...AGENCY_MARKS, ...OUTLET_NAMES])})\) ?(?:--|[-–—]) `,
)

/** Words of an article as one line: white space folded, dateline and loose marks at its ends cut. */
export function lineText(text: string, most = MAX_LINE): string {
  const folded = text
    .slice(0, 4 * MAX_LINE)
    .replace(/\s+/g, ' ')
    .trim()
  // Where a paragraph was filed is no part of what happened.
  const line = folded
    .slice(AGENCY_HEAD.exec(folded)?.[0].length ?? findDateline(folded)?.span.end ?? 0)
    .trimStart()
    .replace(/^[)\]}.,;:—–-][)\]}.,;:—– -]*/, '')
    .replace(/[,;: ]{1,8}$/, '')
  return shorten(line, most)
}

/** Words of somebody as one line, at most so long; where they are cut, `…` says so. */
export function clipped(text: string, most: number): string {
  const line = lineText(text.slice(0, 4 * MAX_LINE), 4 * MAX_LINE)
  if (line.length <= most) return line
  const comma = line.lastIndexOf(', ', most)
  const word = line.lastIndexOf(' ', most)
  const cut = comma > (2 * most) / 3 ? comma : word > 0 ? word : most
  return `${line.slice(0, cut).replace(/[,;:–— -]+$/, '')}…`
}

/** Words that hang a further circumstance on a clause: it stands without them. Not "if", not "that". */
const CIRCUMSTANCES = [', ', ' as ', ' in ', ' at ', ' during ', ' amid ', ' after ']

/** At most so long: cut before a comma or a circumstance where half of it is left, else at a word with `…`. */
export function shorten(line: string, most: number): string {
  if (line.length <= most) return line
  const [second] = line.slice(0, most).match(/ and [a-z]{2,12}ed (?!.* and [a-z]{2,12}ed )/) ?? []
  const words = second ? [second] : CIRCUMSTANCES
  const cut = Math.max(...words.map((word) => line.lastIndexOf(word, most)))
  const hangs = line.slice(cut, most)
  if (cut > most / 3 && (second || !/ (?:if|unless|that|not) /.test(hangs)))
    return line.slice(0, cut)
  return wordCut(line, most)
}

/** Words that only lead on to the next one. */
const LEADS_ON = functionWords(
  'article',
  'be',
  'coordinator',
  'demonstrative',
  'finite',
  'negation',
  'possessive',
  'preposition',
  'question',
  'subordinator',
)

/** Cut at a word, with `…`; words that only lead on to the next one go, too. */
function wordCut(line: string, most: number): string {
  const word = line.lastIndexOf(' ', most)
  const kept = line.slice(0, word > 0 ? word : most)
  const words = kept.split(' ')
  while (words.length > 1 && LEADS_ON.has(words.at(-1) ?? '')) words.pop()
  return `${words.join(' ')}…`
}

/** Not behind "Mr." or "U.S.": the word before the stop is lower case, long, or a number. */
const SENTENCE_END =
  /(?<=\s(?:\p{Ll}[^\s.]{0,30}|[^\s.]{5,30}|\d{1,9}))[.!?]["”’]?(?=\s+["“‘]?\p{Lu})/u

/** Length of the first sentence of a text; of all of it where no end is seen. */
export function firstSentence(text: string): number {
  const end = SENTENCE_END.exec(text.slice(0, 2_000))
  return end ? end.index + end[0].length : text.length
}

/** The line with its quotation closed, where cutting left it open. */
export function closed(line: string): string {
  const count = (mark: string) => line.split(mark).length - 1
  if (count('“') > count('”')) return `${line.replace(/…$/, '')}…”`
  return count('"') % 2 === 1 ? `${line.replace(/…$/, '')}…"` : line
}

/** The line without a bracket that does not close. */
export function balanced(line: string): string {
  const open = line.lastIndexOf('(')
  return open > 0 && !line.includes(')', open) ? line.slice(0, open).trimEnd() : line
}

/** The line with one full stop at its end, unless it ends a sentence already. */
export function asSentence(line: string): string {
  return /[.!?…]["”’]?$/.test(line) ? line : `${line}.`
}

/** The line with a capital at its head. */
export function capitalised(line: string): string {
  const [first = ''] = line
  return first.toUpperCase() + line.slice(first.length)
}
