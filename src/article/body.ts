import type { Article } from './article.ts'
import { ARTICLE_ROLES } from './block.ts'
import { cleanText } from './clean-text.ts'

/** The clean body: paragraphs without injected words, a blank line between them. */
export function bodyText(article: Pick<Article, 'text' | 'blocks' | 'injected'>): string {
  const clean = cleanText(article)
  return article.blocks
    .filter((block) => ARTICLE_ROLES.has(block.role))
    .map(({ span }) => clean.text.slice(clean.toClean(span.start), clean.toClean(span.end)))
    .join('\n\n')
}

/**
 * `article.text` with everything that is not body turned to spaces: as long as the original, so that
 * offsets into it are offsets into `article.text`. Injected words are kept: comparing copies finds them.
 */
export function bodyMask(article: Article): string {
  let masked = ''
  for (const { role, span } of article.blocks) {
    if (!ARTICLE_ROLES.has(role)) continue
    const gap = span.start - masked.length
    masked += masked === '' ? ' '.repeat(gap) : '\n'.repeat(Math.min(2, gap)).padEnd(gap, ' ')
    masked += article.text.slice(span.start, span.end)
  }
  return masked.padEnd(article.text.length, ' ')
}
