/**
 * Addresses of pages: cleaned, compared, and the one that a page goes by. Nothing here opens a connection.
 *
 * @module
 */
export { cleanAddress } from './clean-address.ts'
export { pageIdentity } from './page-identity.ts'
export { carried, pageKey } from './page-key.ts'
export { registrableDomain } from './registrable-domain.ts'
export { type AddressVerdict, sameAddress } from './same-address.ts'
