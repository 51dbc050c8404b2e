import { ARTICLE_ROLES, type Article, type BlockRole } from '../article/index.ts'
import type { Annotated } from '../brief/index.ts'
import type { CopyInput } from '../copies/index.ts'

/** What may close an agency's text after its last paragraph. */
const CLOSING: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'wire-credit',
  'bio',
  'credit',
  'caption',
])

/**
 * A page as a witness of the text that it copied: everything from its first paragraph to its last, captions and
 * graphics between them too, for what several copies share is the text's. Offsets as in `article.text`.
 */
export function wholeText({ article, published }: Annotated): CopyInput {
  return {
    id: article.id,
    title: article.title,
    ...(article.bylines[0] ? { byline: article.bylines[0].value } : {}),
    ...(article.outlet ? { outlet: article.outlet.value } : {}),
    ...(published.value ? { published: published.value } : {}),
    dateConfidence: published.confidence,
    agencies: article.agencies.map((credit) => credit.agency),
    text: fromFirstToLast(article),
    injected: article.injected.map(({ span }) => span),
  }
}

function fromFirstToLast({ blocks, text }: Article): string {
  const first = blocks.findIndex(({ role }) => ARTICLE_ROLES.has(role))
  if (first < 0) return ''
  let last = blocks.findLastIndex(({ role }) => ARTICLE_ROLES.has(role))
  while (CLOSING.has(blocks[last + 1]?.role ?? 'body')) last++
  const start = blocks[first]!.span.start
  return ' '.repeat(start) + text.slice(start, blocks[last]!.span.end)
}
