import { getDomain } from 'tldts'

/**
 * The domain that somebody registered, or that a host of blogs gave away: `a.co.uk`, `paper.github.io`; null for an IP address and for a
 * suffix itself.
 *
 * @example registrableDomain('www.news.co.uk') // 'news.co.uk'
 */
export const registrableDomain = (host: string): string | null =>
  getDomain(host, { allowPrivateDomains: true })
