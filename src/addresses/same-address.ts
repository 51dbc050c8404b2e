import { cleanAddress, webUrl } from './clean-address.ts'
import { pageKey } from './page-key.ts'

/** Whether two addresses name one page, and by which rule. */
export interface AddressVerdict {
  /** `probably`: two forms of one page by their names; their bodies decide. */
  readonly verdict: 'same' | 'probably' | 'other'
  readonly reason: 'no-address' | 'equal' | 'cleaned' | 'scheme' | 'form' | 'differs'
}

/**
 * Whether two addresses name one page. It says `same` only where what differs cannot name another page: the way in which a reader came,
 * how letters are escaped, http or https.
 *
 * @example sameAddress('http://a.example/x?fbclid=1', 'https://a.example/x') // { verdict: 'same', reason: 'scheme' }
 */
export function sameAddress(one: string, other: string): AddressVerdict {
  const [a, b] = [cleanAddress(one), cleanAddress(other)]
  if (a === null || b === null) return { verdict: 'other', reason: 'no-address' }
  if (one === other) return { verdict: 'same', reason: 'equal' }
  if (a === b) return { verdict: 'same', reason: 'cleaned' }
  if (schemeless(a) === schemeless(b)) return { verdict: 'same', reason: 'scheme' }
  return pageKey(one) === pageKey(other)
    ? { verdict: 'probably', reason: 'form' }
    : { verdict: 'other', reason: 'differs' }
}

/** Both schemes at their own ports are one place; at a port that is named they are two. */
const schemeless = (address: string): string =>
  webUrl(address)?.port === '' ? address.replace(/^https?:/, '') : address
