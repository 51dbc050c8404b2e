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
import { tokenize } from './token.ts'

/** A word or mark: offsets into the clean text. UD's syntactic words (`don't` is `do` + `n't`). */
export interface Token extends Span {
  readonly text: string
}

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
      const tokens = tokenize(clean.text, span)
      if (tokens.length === 0) continue
      sentences.push({ ...span, index: sentences.length, block: index, role: block.role, tokens })
    }
    quotations.push(...findQuotations(clean.text, within))
  })
  return { article, clean, sentences, quotations, place: (span) => clean.toText(span) }
}
