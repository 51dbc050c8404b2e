import {
  type Article,
  type BlockRole,
  type CleanText,
  cleanText,
  type Span,
  type Spans,
} from '../article/index.ts'
import { findQuotations, type Quotation } from './quotation.ts'
import { splitSentences } from './sentence.ts'
import { type Token, tokenize } from './token.ts'

/** One sentence of one block, its tokens in order. */
export interface Sentence extends Span {
  readonly index: number
  /** Index into `article.blocks`. */
  readonly block: number
  readonly role: BlockRole
  readonly tokens: readonly Token[]
}

/**
 * An article made ready to be read: its clean text in sentences and tokens. All offsets here are
 * into `clean.text`; `place` gives the same words in `article.text`.
 */
export interface Prose {
  readonly article: Article
  readonly clean: CleanText
  /** Every block's sentences in reading order, menus and teasers too: look at `role`. */
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Where a span of the clean text stands in `article.text`. */
  place(span: Span): Spans
}

/** The most tokens of a sentence: what is longer (tables, lists, pages without full stops) is cut. */
export const LONGEST_SENTENCE = 400

/** Cuts at the last comma or semicolon that lies in the last quarter, else at the limit. */
function cutLong(tokens: readonly Token[]): (readonly Token[])[] {
  const pieces: (readonly Token[])[] = []
  let from = 0
  while (tokens.length - from > LONGEST_SENTENCE) {
    let to = from + LONGEST_SENTENCE
    const lowest = to - LONGEST_SENTENCE / 4
    for (let at = to; at > lowest; at--) {
      if (/^[;,|•]$/.test(tokens[at - 1]?.text ?? '')) {
        to = at
        break
      }
    }
    pieces.push(tokens.slice(from, to))
    from = to
  }
  if (from < tokens.length) pieces.push(tokens.slice(from))
  return pieces
}

/**
 * Splits an article's clean text into sentences and tokens and pairs its quotation marks.
 *
 * @example readProse(articleFromText('He left. She stayed.')).sentences.length // 2
 */
export function readProse(article: Article): Prose {
  const clean = cleanText(article)
  const sentences: Sentence[] = []
  const quotations: Quotation[] = []
  article.blocks.forEach((block, index) => {
    const within = { start: clean.toClean(block.span.start), end: clean.toClean(block.span.end) }
    for (const span of splitSentences(clean.text, within)) {
      for (const tokens of cutLong(tokenize(clean.text, span))) {
        const start = tokens[0]?.start ?? span.start
        const end = tokens.at(-1)?.end ?? span.end
        sentences.push({
          start,
          end,
          index: sentences.length,
          block: index,
          role: block.role,
          tokens,
        })
      }
    }
    quotations.push(...findQuotations(clean.text, within))
  })
  return { article, clean, sentences, quotations, place: (span) => clean.toText(span) }
}
