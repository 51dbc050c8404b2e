import type { BlockRole } from '../../article/index.ts'

/** Lines around the article that say something of it: they are shown with it. */
export const WITH_ARTICLE: ReadonlySet<string> = new Set<BlockRole>([
  'title',
  'dek',
  'byline',
  'stamp',
  'body',
  'subhead',
  'caption',
  'credit',
  'wire-credit',
])
