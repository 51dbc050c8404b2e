import type { Article } from '../article/index.ts'

/** Parameters that say how a reader came, not what is read. */
const WAYS =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmpid|ref|ref_src|referrer|share|s_cid|ocid|smid|guccounter)$/i

/**
 * The address that versions of one page share: the page's own if it names one that is more than a site, else that which it
 * was read from; without what differs from visit to visit. Null where it has none.
 *
 * @example pageAddress({ origin: { url: 'http://www.nowe.example/a/?utm_source=x#top' } }) // 'nowe.example/a'
 */
export function pageAddress({
  canonicalUrl,
  origin,
}: Pick<Article, 'canonicalUrl' | 'origin'>): string | null {
  return clean(canonicalUrl) ?? clean(origin.url)
}

function clean(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null
  const { protocol, hostname, pathname, searchParams } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  const asked = [...searchParams].filter(([name]) => !WAYS.test(name)).sort()
  const path = pathname.replace(/(?:\/amp)?\/*$/, '')
  // The address of a whole site is that of none of its pages.
  if (path === '' && asked.length === 0) return null
  const query = new URLSearchParams(asked).toString()
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${path}${query && `?${query}`}`
}
