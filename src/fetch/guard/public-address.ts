import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { PUBLIC_IPV6, RESERVED_ADDRESSES } from './reserved.data.ts'

const IPV6 = ipaddr.IPv6.parseCIDR(PUBLIC_IPV6)

/**
 * Whether an IP address is one of the public network: not of this machine, a private network, a cloud's inside, nor one that
 * stands for another address (mapped, NAT64, 6to4, Teredo, IPv4-compatible).
 *
 * @example isPublicAddress('169.254.169.254') // false
 */
export function isPublicAddress(address: string): boolean {
  const plain = parsed(address)
  if (!plain) return false
  if (plain.range() !== 'unicast' || RESERVED_ADDRESSES.has(plain.toString())) return false
  return plain instanceof ipaddr.IPv4 || plain.match(IPV6)
}

/** Whether two addresses are one, however written. */
export function isSameIp(one: string, other: string): boolean {
  const [a, b] = [parsed(one), parsed(other)]
  return a !== null && b !== null && a.toString() === b.toString()
}

/** An address as numbers; null for what is none, and for one that names a network card. */
function parsed(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (isIP(address) === 4) return ipaddr.IPv4.parse(address)
  // `::8.8.8.8` would be taken for the IPv4 address in it: numbers alone are unambiguous.
  if (isIP(address) !== 6 || !URL.canParse(`http://[${address}]/`)) return null
  return ipaddr.process(new URL(`http://[${address}]/`).hostname.slice(1, -1))
}
