import type { Entry, UnnamedEntry } from './feed.ts'

/** Words that a text has at least. */
const FULL_WORDS = 120
/** Where the field for texts holds it, fewer are enough. */
const FULL_WORDS_AS_CONTENT = 60

/** How a text ends that goes on elsewhere: its last words. */
const GOES_ON =
  /(?:\[\s?(?:…|\.{3}|&#8230;|&hellip;)\s?\]|(?:…|\.{3})|\b(?:(?:continue|keep) reading|read (?:more|on|the (?:full|rest|whole|entire))|weiterlesen|lire la suite|leer más|leggi tutto|full (?:story|article))\b[^.]{0,80})[\s»›→>]*$/i
/** How a text ends that a program broke off. */
const BREAKS_OFF = /\[\s?(?:…|\.{3}|&#8230;|&hellip;)\s?\][\s»›→>]*$/
/** What feeds add behind a text, which says nothing of it. */
const ADDED = /(?:^|\n)\s{0,9}the post\b[^\n]{0,300}\bappeared first on\b[^\n]{0,200}$/i

/** A text of so many words is one though it ends in points or names further reading. */
const LONG_WORDS = 400

/** Whether an entry carries its text, the beginning of it, or nothing. */
export function carriesOf({
  content,
  summary,
}: Pick<UnnamedEntry, 'content' | 'summary'>): Entry['carries'] {
  const words = wordsOf(content ?? '')
  if (words.count >= FULL_WORDS_AS_CONTENT && !words.goesOn && !isNearly(content, summary))
    return 'full-text'
  const other = wordsOf(summary ?? '')
  if (other.count >= FULL_WORDS && !other.goesOn) return 'full-text'
  if (words.count >= FULL_WORDS && !words.goesOn) return 'full-text'
  return words.count + other.count > 0 ? 'teaser' : 'nothing'
}

/** A short "content" that says no more than the summary is one. */
const isNearly = (content: string | undefined, summary: string | undefined): boolean =>
  summary !== undefined &&
  content !== undefined &&
  content.length <= summary.length * 1.2 &&
  wordsOf(content).count < FULL_WORDS

function wordsOf(html: string): { count: number; goesOn: boolean } {
  const text = html
    .slice(0, 200_000)
    .replace(/<\/?(?:p|div|br|li|h\d)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<[^<>]{1,2000}>/g, ' ')
    .trim()
  const count = (text.match(/[\p{L}\p{N}]{1,60}/gu) ?? []).length
  const end = text.slice(-1000).replace(ADDED, '').trimEnd()
  const goesOn = (count >= LONG_WORDS ? BREAKS_OFF : GOES_ON).test(end.slice(-200))
  return { count, goesOn }
}
