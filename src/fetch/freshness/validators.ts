import type { Capture } from '../capture.ts'
import { freshnessOf } from './cache-control.ts'

/** What an address says of the state that it was in, to be sent back to it alone: opaque, kept to the letter. */
export interface Validators {
  /** The address that said it. */
  readonly address: string
  readonly etag?: string
  readonly lastModified?: string
}

/**
 * What is to be sent with the next request, once the body was read and understood; undefined where nothing is. A 304 keeps what
 * was, but for a `Last-Modified` that it changes.
 *
 * @example nextValidators(capture, source.validators)
 */
export function nextValidators(capture: Capture, before?: Validators): Validators | undefined {
  const { url, status, headers, truncated } = capture
  const [etag, lastModified] = [headers.etag, headers['last-modified']]
  if (freshnessOf(headers, Date.parse(capture.at)).isNotKept) return undefined
  if (status === 304) {
    if (before?.address !== url) return undefined
    return { ...before, ...(lastModified ? { lastModified } : {}) }
  }
  // Half a body would be all that one ever gets.
  if (status !== 200 || truncated || (!etag && !lastModified)) return undefined
  return { address: url, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
}
