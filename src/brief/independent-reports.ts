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
  const parent = new Map(articles.map((id) => [id, id]))
  const root = (id: string): string => {
    const up = parent.get(id) ?? id
    return up === id ? id : root(up)
  }
  for (const link of links) {
    if (parent.has(link.a) && parent.has(link.b) && isOneReport(link, cites)) {
      parent.set(root(link.a), root(link.b))
    }
  }
  const reports = new Set(articles.map(root)).size
  const agency = families.find(
    (family) => family.agency && articles.some((id) => family.members.includes(id)),
  )?.agency
  return { reports, articles: articles.length, note: note(reports, articles.length, agency) }
}

function isOneReport(link: CopyLink, cites: readonly Cite[]): boolean {
  if (link.relation !== 'borrow') return true
  const within = (article: string, spans: readonly Span[]) =>
    cites.some(
      (cite) => cite.article === article && spans.some((span) => overlaps(span, hull(cite.spans))),
    )
  return link.passages.some(({ a, b }) => within(link.a, [a]) && within(link.b, [b]))
}

function note(reports: number, articles: number, agency: string | undefined): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  if (reports === articles) return count(articles, 'article')
  const text = agency ? `1 ${agency} text` : 'shared text'
  return `${count(articles, 'article')}, ${text} under them: ${reports === 1 ? 'counts' : 'count'} as ${count(reports, 'report')}`
}
