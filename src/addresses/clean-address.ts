import { SESSIONS, WAY_BEGINNINGS, WAYS, WAYS_BY_VALUE } from './parameters.data.ts'

/**
 * The address of a page without what differs from visit to visit: host in lower case, no default port, no fragment (but `#!`), no dot
 * segments, each letter escaped in one way, no parameters that say how a reader came; the others sorted where no name
 * repeats. It still names the same page, and cleaning it again changes nothing. Null for what is no web address.
 *
 * @example cleanAddress('HTTP://News.example:80/a/../b?utm_source=x&id=7#top') // 'http://news.example/b?id=7'
 */
export function cleanAddress(address: string): string | null {
  const cleaned = cleanOnce(address)
  // What is taken out may let stand together what means something else: `/..;jsessionid=1/b`.
  return cleaned === null || cleaned === address ? cleaned : cleanAddress(cleaned)
}

function cleanOnce(address: string): string | null {
  const url = webUrl(address)
  if (!url) return null
  return url.origin + pathOf(url) + queryOf(url) + (isScreen(url) ? url.hash : '')
}

/** Servers take no longer one. */
const LONGEST = 8_192

/** A `URL` of the web, without a name and a password, its host without the dot of the root; null for any other. */
export function webUrl(address: string): URL | null {
  if (address.length > LONGEST || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.username = ''
  url.password = ''
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '')
  return url.hostname === '' || url.hostname.endsWith('.') ? null : url
}

/** `#!` names another page of a site that shows its pages by script. */
const isScreen = ({ hash }: URL): boolean => hash.startsWith('#!')

/** The path without a visitor's session. */
function pathOf({ pathname }: URL): string {
  return escapedOnce(pathname).replace(/;([a-z]+)=[^/;]*/gi, (part, name: string) =>
    SESSIONS.has(name.toLowerCase()) ? '' : part,
  )
}

/** A query without the parameters that say how a reader came; '' for none. */
export function queryOf(
  { search }: URL,
  isLeftOut: (name: string, value: string) => boolean = isWay,
): string {
  const pairs = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => ({
      pair: escapedOnce(pair),
      name: plain(pair.split('=')[0] ?? ''),
      value: plain(pair.split('=').slice(1).join('=')),
    }))
    .filter(({ name, value }) => !isLeftOut(name, value))
  const names = new Set(pairs.map(({ name }) => name))
  // Where a name repeats, the order may say something.
  if (names.size === pairs.length)
    pairs.sort((a, b) => (a.pair < b.pair ? -1 : a.pair > b.pair ? 1 : 0))
  return pairs.length === 0 ? '' : `?${pairs.map(({ pair }) => pair).join('&')}`
}

/**
 * Whether a parameter says how a reader came.
 *
 * @example isWay('ref', 'other.example') // true
 */
export function isWay(name: string, value: string): boolean {
  // Addresses are copied out of the text of pages, with `&amp;` between parameters.
  const key = name.toLowerCase().replace(/^amp;/, '')
  if (WAYS.has(key) || SESSIONS.has(key)) return true
  if (WAY_BEGINNINGS.some((beginning) => key.startsWith(beginning))) return true
  const values = Object.hasOwn(WAYS_BY_VALUE, key) ? WAYS_BY_VALUE[key] : undefined
  if (values === undefined) return false
  return values === 'host' ? isHost(value) : values.test(value)
}

const isHost = (value: string): boolean =>
  /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?:[/?].{0,2000})?$/i.test(value)

/** Words of a query as they are meant. */
function plain(words: string): string {
  const spaced = words.replaceAll('+', ' ')
  // The platform has no other way to say that an escape is broken.
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

/** Escapes of letters that need none are undone, the others written with capitals. */
function escapedOnce(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (written, code: string) => {
    const letter = String.fromCharCode(Number.parseInt(code, 16))
    return /[\w.~-]/.test(letter) ? letter : written.toUpperCase()
  })
}
