/** What one fetch may cost; times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** To find the name's addresses and open a connection. */
  readonly connect: number
  /** From the connection to the last of the answer's headers. */
  readonly firstByte: number
  /** All redirects and the whole body. */
  readonly total: number
  /** Of the body, as it comes and once decoded. */
  readonly body: number
  /** Of an answer's headers together. */
  readonly headers: number
  readonly redirects: number
}

/** The limits of a fetch where nobody sets others. */
export const FETCH_LIMITS: FetchLimits = {
  connect: 10_000,
  firstByte: 20_000,
  total: 60_000,
  body: 16 * 2 ** 20,
  headers: 32 * 2 ** 10,
  redirects: 5,
}

/** Headers of an answer that are kept. */
export const KEPT_HEADERS = [
  'age',
  'cache-control',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'etag',
  'expires',
  'last-modified',
  'link',
  'location',
  'retry-after',
  'x-robots-tag',
] as const
