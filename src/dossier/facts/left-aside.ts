import { ARTICLE_ROLES, type BlockRole } from '../../article/index.ts'
import type { Member } from '../story-view.ts'
import { plural } from '../wording/count-words.ts'

const NOUNS: Partial<Record<BlockRole, string>> = {
  teaser: 'teaser line',
  menu: 'menu line',
  stamp: 'date line',
  dek: 'standfirst',
  promo: 'promotion',
  credit: 'picture credit',
  'wire-credit': 'agency credit',
  footer: 'footer line',
  bio: "author's note",
  other: 'other line',
}

/** What a page holds that is not the article: kept and labelled. `8 teaser lines, 1 date line`. */
export function leftAside({ article }: Member): string | null {
  const counts = new Map<BlockRole, number>()
  for (const { role } of article.blocks) {
    if (!ARTICLE_ROLES.has(role) && role !== 'title') counts.set(role, (counts.get(role) ?? 0) + 1)
  }
  if (counts.size === 0) return null
  const kinds = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return kinds.map(([role, count]) => plural(count, NOUNS[role] ?? role)).join(', ')
}
