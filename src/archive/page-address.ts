import { pageIdentity, pageKey } from '../addresses/index.ts'
import type { Article } from '../article/index.ts'

/**
 * The address that versions of one page share: the page's own if it names one that is more than a site, else that which it
 * was read from; without what differs from visit to visit and from form to form. Null where it has none.
 *
 * @example pageAddress({ origin: { url: 'http://www.nowe.example/a/?utm_source=x#top' } }) // 'nowe.example/a'
 */
export function pageAddress({
  canonicalUrl,
  origin,
}: Pick<Article, 'canonicalUrl' | 'origin'>): string | null {
  // A copy that names the page of another paper as the one is that paper's words on a page of its own.
  const identity = origin.url && pageIdentity(origin.url, canonicalUrl)
  return keyOf(identity || canonicalUrl) ?? keyOf(origin.url)
}

/** The address of a whole site is that of none of its pages. */
function keyOf(url: string | undefined): string | null {
  const key = url === undefined ? null : pageKey(url)
  return key?.includes('/') || key?.includes('?') ? key : null
}
