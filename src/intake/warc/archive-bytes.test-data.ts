import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** A page as a server sends it. */
export const answer = (
  body: string | Buffer,
  fields = 'Content-Type: text/html',
  status = '200 OK',
) => Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields}\r\n\r\n`), Buffer.from(body)])

/** A record of a web archive; fields in `more` go before those that every record has. */
export function record(
  url: string,
  block: Buffer | string,
  more: Readonly<Record<string, string>> = {},
): Buffer {
  const fields: Record<string, string> = {
    'WARC-Type': 'response',
    'WARC-Target-URI': url,
    'WARC-Date': '2024-05-03T10:00:00Z',
    'Content-Type': 'application/http; msgtype=response',
    'Content-Length': String(Buffer.from(block).length),
    ...more,
  }
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\n${head.join('')}\r\n`),
    Buffer.from(block),
    Buffer.from('\r\n\r\n'),
  ])
}

/** Each record packed by itself, as crawlers do. */
export const packed = (...records: readonly Buffer[]): Buffer =>
  Buffer.concat(records.map((one) => gzipSync(one)))

/** A digest as archives write it, in hex. */
export const sha1 = (bytes: string | Buffer): string =>
  `sha1:${createHash('sha1').update(bytes).digest('hex')}`

/** Bytes as a file gives them, in pieces. */
export async function* inPieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
