import { cleanAddress, isWay, queryOf, webUrl } from './clean-address.ts'
import { CARRIERS, FORM_ENDS, FORM_HOSTS, FORM_PARAMETERS, FORM_PIECES } from './forms.data.ts'
import { registrableDomain } from './registrable-domain.ts'

/**
 * What all addresses of one page have in common, whatever form of it they name (for phones, for print, AMP, with and without `www`,
 * over http and https). Two pages may have one key: their bodies decide. Null for what is no web address.
 *
 * @example pageKey('http://m.news.example/amp/2024/bridge/?utm_source=x') // 'news.example/2024/bridge'
 */
export function pageKey(address: string): string | null {
  const clean = cleanAddress(carried(address))
  const url = clean === null ? null : webUrl(clean)
  if (!url) return null
  const port = url.port === '' ? '' : `:${url.port}`
  const query = queryOf(url, (name, value) => isWay(name, value) || isForm(name, value))
  return plainHost(url.hostname) + port + plainPath(url.pathname) + plainQuery(query) + url.hash
}

/** The address of a page that an address of somebody else's copy of it holds; any other as it is. */
export function carried(address: string): string {
  for (const carrier of CARRIERS) {
    const inside = carrier.exec(address)?.[1]
    if (inside && URL.canParse(`https://${inside}`)) return `https://${inside}`
  }
  return address
}

/** Forms are told by labels before the domain: `m.`, `en.m.`. */
function plainHost(host: string): string {
  const domain = registrableDomain(host)
  if (domain === null || domain === host) return host
  const labels = host.slice(0, -domain.length - 1).split('.')
  return [...labels.filter((label) => !FORM_HOSTS.has(label)), domain].join('.')
}

function plainPath(path: string): string {
  const pieces = path.split('/').filter((piece) => piece !== '')
  const last = pieces.pop()
  const rest = pieces.filter((piece) => !FORM_PIECES.has(piece.toLowerCase()))
  if (last !== undefined && !FORM_PIECES.has(last.toLowerCase())) {
    const plain = FORM_ENDS.reduce((text, end) => text.replace(end, ''), last)
    if (plain !== '') rest.push(plain)
  }
  return rest.map((piece) => `/${piece}`).join('')
}

/** A space written in two ways, a value that is not there written in two. */
const plainQuery = (query: string): string => query.replaceAll('+', '%20').replace(/=(?=&|$)/g, '')

function isForm(name: string, value: string): boolean {
  const key = name.toLowerCase()
  return Object.hasOwn(FORM_PARAMETERS, key) && (FORM_PARAMETERS[key]?.test(value) ?? false)
}
