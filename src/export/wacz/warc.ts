import { createHash } from 'node:crypto'
import { gzipSync } from 'fflate'

/** A record of a WARC file before it is written. */
export interface WarcRecord {
  readonly type: 'warcinfo' | 'resource'
  /** An address or a URN, without spaces. */
  readonly uri?: string
  /** ISO 8601, UTC. */
  readonly date: string
  readonly contentType: string
  readonly payload: Uint8Array
}

const hexOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

/** A UUID (version 8) made from words: the same record has the same id in every pack. */
function uuidOf(words: string): string {
  const hex = hexOf(words)
  const variant = (0x8 | (Number.parseInt(hex[16] as string, 16) & 0x3)).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** `2024-05-07T08:00:00Z`: WARC 1.0 readers take no parts of a second. */
export const warcDate = (at: string): string => `${new Date(at).toISOString().slice(0, 19)}Z`

/** The digest of a payload as WARC and CDXJ have it. */
export const digestOf = (bytes: Uint8Array): string => `sha256:${hexOf(bytes)}`

/** The bytes of a record, packed by itself, so that an index can lead to it. */
export function warcRecord({ type, uri, date, contentType, payload }: WarcRecord): Uint8Array {
  const digest = digestOf(payload)
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    ...(uri ? [`WARC-Target-URI: ${uri}`] : []),
    `WARC-Date: ${warcDate(date)}`,
    `WARC-Record-ID: <urn:uuid:${uuidOf(`${type} ${uri ?? ''} ${date} ${digest}`)}>`,
    ...(type === 'warcinfo' ? [] : [`WARC-Payload-Digest: ${digest}`]),
    `WARC-Block-Digest: ${digest}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${payload.length}`,
  ].join('\r\n')
  const record = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), payload, Buffer.from('\r\n\r\n')])
  return gzipSync(record, { mtime: 0 })
}

/**
 * Splits a record into its head, by name in small letters, and its payload.
 *
 * @returns null where it is no record
 */
export function readRecord(
  record: Uint8Array,
): { readonly head: ReadonlyMap<string, string>; readonly payload: Uint8Array } | null {
  const bytes = Buffer.from(record.buffer, record.byteOffset, record.byteLength)
  const end = bytes.indexOf('\r\n\r\n')
  if (!bytes.subarray(0, 7).equals(Buffer.from('WARC/1.')) || end < 0) return null
  const head = new Map<string, string>()
  for (const line of bytes.subarray(0, end).toString('utf8').split('\r\n').slice(1)) {
    const colon = line.indexOf(':')
    head.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim())
  }
  const length = Number(head.get('content-length'))
  const payload = bytes.subarray(end + 4, end + 4 + length)
  return payload.length === length ? { head, payload } : null
}
