import { type Article, blockAt, type Span, type Spans } from '../../article/index.ts'
import { isSecondHalf } from '../characters.ts'

/** Of a fragment, in characters as it is written: some readers cut longer addresses. */
const LONGEST = 300
/** Words before and after that tell one place from another, and words of the ends of a long passage. */
const AROUND = 3
const ENDS = 4

/**
 * The part of an address that makes a browser scroll to words and mark them: `:~:text=[prefix-,]start[,end][,-suffix]`. Whole words only;
 * a passage of more than one line or too long has its first and last words; words around it stand there where it is not the only one of its
 * kind. Several pieces are several `text=`. Null where no whole word is left, or none fits.
 *
 * @example textFragment(article, [{ start: 4, end: 16 }]) // ':~:text=old%20pier%2C%20built'
 */
export function textFragment(article: Article, spans: Spans): string | null {
  const pieces: string[] = []
  let size = ':~:'.length
  for (const span of spans) {
    const piece = pieceOf(article, span)
    if (piece === null || size + piece.length + 1 > LONGEST) continue
    pieces.push(piece)
    size += piece.length + 1
  }
  return pieces.length > 0 ? `:~:${pieces.join('&')}` : null
}

const WORD = /[\p{L}\p{N}\p{M}]/u

/** The character that begins at an offset, and that which ends there. */
const after = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) as number) : ''
const before = (text: string, at: number): string =>
  text.slice(isSecondHalf(text, at - 1) ? at - 2 : Math.max(0, at - 1), at)

/** A span without the words and characters that it cuts and the white space around it; null where nothing is left. */
function wholeWords(text: string, { start, end }: Span): Span | null {
  let from = isSecondHalf(text, start) ? start + 1 : start
  let to = isSecondHalf(text, end) ? end - 1 : end
  const cuts = (at: number): boolean => WORD.test(before(text, at)) && WORD.test(after(text, at))
  if (cuts(from)) while (from < to && WORD.test(after(text, from))) from += after(text, from).length
  if (cuts(to)) while (to > from && WORD.test(before(text, to))) to -= before(text, to).length
  while (from < to && !WORD.test(after(text, from))) from += after(text, from).length
  while (to > from && /\s/.test(before(text, to))) to--
  return from < to ? { start: from, end: to } : null
}

function pieceOf(article: Article, span: Span): string | null {
  const whole = wholeWords(article.text, span)
  if (!whole) return null
  const words = article.text.slice(whole.start, whole.end)
  const isLong = encoded(words).length > LONGEST / 2 || /\n/.test(words)
  const parts = isLong ? endsOf(words) : [words.replace(/\s+/g, ' ')]
  if (!parts) return null
  const line = lineAround(article, whole)
  const isOnly = occurrences(article.text, parts[0] as string) < 2
  const before = isOnly ? '' : lastWords(article.text.slice(line.start, whole.start))
  const after = isOnly ? '' : firstWords(article.text.slice(whole.end, line.end))
  return `text=${before ? `${encoded(before)}-,` : ''}${parts.map(encoded).join(',')}${after ? `,-${encoded(after)}` : ''}`
}

/** First and last words of a passage, each of one line; null where it has too few. */
function endsOf(words: string): [string, string] | null {
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  const first = firstWords(lines[0] ?? '', ENDS)
  const last = lastWords(lines.at(-1) ?? '', ENDS)
  const count = words.split(/\s+/).length
  return first && last && (lines.length > 1 || count >= 2 * ENDS) ? [first, last] : null
}

const firstWords = (text: string, most = AROUND): string =>
  text.trim().split(/\s+/).slice(0, most).join(' ')
const lastWords = (text: string, most = AROUND): string =>
  text.trim().split(/\s+/).slice(-most).join(' ')

const lineAround = (article: Article, { start, end }: Span): Span =>
  blockAt(article, start)?.span ?? { start, end }

/** How often words stand in a text, up to two; white space of any kind counts as one space. */
function occurrences(text: string, words: string): number {
  const plain = text.replace(/\s+/g, ' ').toLowerCase()
  const wanted = words.toLowerCase()
  const first = plain.indexOf(wanted)
  if (first < 0) return 0
  return plain.indexOf(wanted, first + 1) < 0 ? 1 : 2
}

const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
