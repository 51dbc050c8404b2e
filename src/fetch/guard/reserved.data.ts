/** Names that lead into a network of its own, by their last labels. */
export const LOCAL_ENDINGS: readonly string[] = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'home.arpa',
  'in-addr.arpa',
  'ip6.arpa',
]

/** Addresses that pass for public and are none: a cloud's own service for the machines in it (Azure's wire server). */
export const RESERVED_ADDRESSES: ReadonlySet<string> = new Set(['168.63.129.16'])

/** Of IPv6, all that is given to the public network so far (IANA, 2000::/3). */
export const PUBLIC_IPV6 = '2000::/3'

/** Ports below 1024 that are asked; those above all may be. */
export const WEB_PORTS: ReadonlySet<number> = new Set([80, 443])
/** Ports from here on are nobody's by right. */
export const FREE_PORTS_FROM = 1024
