import { cleanAddress, webUrl } from './clean-address.ts'
import { carried } from './page-key.ts'
import { registrableDomain } from './registrable-domain.ts'

/**
 * The address that a page goes by: the canonical one that it names, if that is of the same registered domain and no home page
 * (a common slip), else that at which it answered in the end, or that which the address of somebody's copy of it holds; cleaned. Null where neither is a web address.
 *
 * @example pageIdentity('https://m.news.example/a?fbclid=1', 'https://www.news.example/a') // 'https://www.news.example/a'
 */
export function pageIdentity(answered: string, canonical?: string): string | null {
  const address = carried(answered)
  const own = webUrl(address)
  const named =
    canonical && own && URL.canParse(canonical, own.href)
      ? webUrl(new URL(canonical, own.href).href)
      : null
  if (named && own && isSameSite(named, own) && !isHome(named)) return cleanAddress(named.href)
  return cleanAddress(address)
}

const isSameSite = (one: URL, other: URL): boolean =>
  one.hostname === other.hostname ||
  (registrableDomain(one.hostname) ?? one.hostname) ===
    (registrableDomain(other.hostname) ?? other.hostname)

const isHome = ({ pathname, search }: URL): boolean => pathname === '/' && search === ''
