import { isIP } from 'node:net'
import { isPublicAddress } from './public-address.ts'
import { FREE_PORTS_FROM, LOCAL_ENDINGS, WEB_PORTS } from './reserved.data.ts'

/** Why an address is not asked. */
export const GUARD_REASONS = {
  'no-address': 'it is no web address',
  scheme: 'only http and https are',
  credentials: 'it holds a name or a password',
  port: 'only ports 80, 443 and those from 1024 on are',
  'local-name': 'its name leads into a private network',
  'private-address': 'its name leads to a private network',
} as const satisfies Record<string, string>

/** Codes of why an address is not asked. */
export type GuardReason = keyof typeof GUARD_REASONS

/** Whom the guard lets pass besides the public network. */
export interface GuardPolicy {
  /** Hosts of private networks that somebody named: as in an address, in lower case, without a port. */
  readonly privateHosts?: readonly string[]
}

/**
 * Why an address is not asked, as far as it can be told before its name is resolved; null where it may be. What the name leads to
 * is looked at when it is dialled.
 *
 * @example refusalOf('http://2130706433/') // 'private-address'
 */
export function refusalOf(address: string, policy: GuardPolicy = {}): GuardReason | null {
  if (!URL.canParse(address)) return 'no-address'
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'scheme'
  if (url.username !== '' || url.password !== '') return 'credentials'
  const port = Number(url.port || (url.protocol === 'http:' ? 80 : 443))
  if (!WEB_PORTS.has(port) && port < FREE_PORTS_FROM) return 'port'
  const host = hostOf(url)
  if (host === '') return 'no-address'
  if (isAllowed(host, policy)) return null
  if (isIP(host)) return isPublicAddress(host) ? null : 'private-address'
  return isLocalName(host) ? 'local-name' : null
}

/** A host as it is dialled: without the brackets of IPv6 and the dot of the root. */
export const hostOf = (url: URL): string =>
  url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.+$/, '')

/** Whether somebody named this host of a private network. */
export const isAllowed = (host: string, { privateHosts = [] }: GuardPolicy): boolean =>
  privateHosts.includes(host)

function isLocalName(name: string): boolean {
  if (!name.includes('.')) return true
  return LOCAL_ENDINGS.some((ending) => name === ending || name.endsWith(`.${ending}`))
}
