import { ARTICLE_ROLES, type Article, type BlockRole } from '../../article/index.ts'
import type { CopyInput } from '../../copies/index.ts'
import type { Annotated } from '../../record/index.ts'
import { copyInput } from '../copy-input.ts'

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
export function wholeText(page: Annotated): CopyInput {
  return { ...copyInput(page), text: fromFirstToLast(page.article) }
}

function fromFirstToLast({ blocks, text }: Article): string {
  const first = blocks.findIndex(({ role }) => ARTICLE_ROLES.has(role))
  if (first < 0) return ''
  let last = blocks.findLastIndex(({ role }) => ARTICLE_ROLES.has(role))
  while (CLOSING.has(blocks[last + 1]?.role ?? 'body')) last++
  const start = blocks[first]!.span.start
  return ' '.repeat(start) + text.slice(start, blocks[last]!.span.end)
}
