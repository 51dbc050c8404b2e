import { registrableDomain } from '../addresses/index.ts'

interface Cookie {
  readonly name: string
  readonly value: string
  readonly host: string
  /** Whether hosts below it get it too. */
  readonly isWide: boolean
  readonly path: string
  readonly isSafe: boolean
}

/** Cookies of one chain of redirects: a consent page that sets one and leads back needs it. */
export interface CookieJar {
  /** Takes what an answer sets. */
  take(url: URL, setCookies: readonly string[]): void
  /** The `Cookie` header of a request; '' for none. */
  give(url: URL): string
}

const MOST_COOKIES = 50
const LONGEST_COOKIE = 4096

/** An empty jar. */
export function newCookieJar(): CookieJar {
  const jar = new Map<string, Cookie>()
  return {
    take(url, setCookies) {
      for (const line of setCookies.slice(0, MOST_COOKIES)) {
        const read = readCookie(line, url)
        if (!read) continue
        const key = `${read.cookie.host} ${read.cookie.path} ${read.cookie.name}`
        if (read.isOver) jar.delete(key)
        else if (jar.has(key) || jar.size < MOST_COOKIES) jar.set(key, read.cookie)
      }
    },
    give: (url) =>
      [...jar.values()]
        .filter((cookie) => isFor(cookie, url))
        .sort((a, b) => b.path.length - a.path.length)
        .map(({ name, value }) => `${name}=${value}`)
        .join('; '),
  }
}

function readCookie(line: string, url: URL): { cookie: Cookie; isOver: boolean } | null {
  const [pair = '', ...rest] = line.split(';')
  const at = pair.indexOf('=')
  const name = pair.slice(0, at).trim()
  if (at < 1 || name === '' || line.length > LONGEST_COOKIE) return null
  const said = new Map(
    rest.map((part) => {
      const [key = '', ...value] = part.split('=')
      return [key.trim().toLowerCase(), value.join('=').trim()]
    }),
  )
  const domain = said.get('domain')?.toLowerCase().replace(/^\./, '')
  if (domain && !isWithin(url.hostname, domain)) return null
  const path = said.get('path')
  const age = said.get('max-age')
  const expires = Date.parse(said.get('expires') ?? '')
  return {
    cookie: {
      name,
      value: pair.slice(at + 1).trim(),
      host: domain || url.hostname,
      isWide: Boolean(domain),
      path: path?.startsWith('/') ? path : folderOf(url.pathname),
      isSafe: said.has('secure'),
    },
    // No cookie outlives a chain of a minute; what says that it is over takes an earlier one away.
    isOver: age === undefined ? expires < 86_400_000 : Number(age) <= 0,
  }
}

/** A cookie for a whole domain is set from within it, and never for all of a public suffix. */
const isWithin = (host: string, domain: string): boolean =>
  host === domain || (host.endsWith(`.${domain}`) && registrableDomain(domain) !== null)

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/'

function isFor({ host, isWide, path, isSafe }: Cookie, url: URL): boolean {
  if (isSafe && url.protocol !== 'https:') return false
  if (url.hostname !== host && !(isWide && url.hostname.endsWith(`.${host}`))) return false
  return url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`)
}
