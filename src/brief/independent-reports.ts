import { type Cite, hull, overlaps, type Span } from '../article/index.ts'
import type { CopyFamily, CopyLink } from '../copies/index.ts'
import type { Origins } from './story-record.ts'

/**
 * How many independent reports stand under some words. Two articles count once where they belong to
 * copies of one text, or where the very words lie in a passage that they share.
 */
export function countReports(
  cites: readonly Cite[],
  links: readonly CopyLink[],
  families: readonly CopyFamily[],
): Origins {
  const articles = [...new Set(cites.map((cite) => cite.article))].sort()
  // All linked articles, cited or not: two copies of one text are one report through the third.
  const all = new Set([...articles, ...links.flatMap(({ a, b }) => [a, b])])
  const parent = new Map([...all].map((id) => [id, id]))
  const root = (id: string): string => {
    let top = id
    while (parent.get(top) !== top) top = parent.get(top) as string
    parent.set(id, top)
    return top
  }
  for (const link of links) {
    if (isOneReport(link, cites)) parent.set(root(link.a), root(link.b))
  }
  const reports = new Set(articles.map(root)).size
  const agency = families.find(
    (family) => family.agency && articles.some((id) => family.members.includes(id)),
  )?.agency
  return { reports, articles: articles.length, ...(agency ? { agency } : {}) }
}

function isOneReport(link: CopyLink, cites: readonly Cite[]): boolean {
  if (link.relation !== 'borrow') return true
  const within = (article: string, spans: readonly Span[]) =>
    cites.some(
      (cite) => cite.article === article && spans.some((span) => overlaps(span, hull(cite.spans))),
    )
  return link.passages.some(({ a, b }) => within(link.a, [a]) && within(link.b, [b]))
}

/** How many reports stand under a claim: `2 articles, 1 agency text: counts as 1 report`. */
export function originsText({ reports, articles, agency }: Origins): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  if (reports === articles) return count(articles, 'article')
  const text = agency ? `1 ${agency} text` : '1 text under several'
  return `${count(articles, 'article')}, ${text}: ${reports === 1 ? 'counts' : 'count'} as ${count(reports, 'report')}`
}
