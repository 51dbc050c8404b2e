import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { loopback, rawLoopback, type Serve } from '../../../test/wire/loopback.ts'
import { fetched, NEWS, text } from '../fetched.test-data.ts'

describe('a body', () => {
  const packed =
    (encoding: string, bytes: Uint8Array): Serve =>
    (_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes)

  test.each([
    ['gzip', gzipSync(NEWS)],
    ['X-GZIP', gzipSync(NEWS)],
    ['deflate', deflateSync(NEWS)],
    ['deflate', deflateRawSync(NEWS)],
    ['br', brotliCompressSync(NEWS)],
    ['zstd', zstdCompressSync(NEWS)],
    ['gzip, br', brotliCompressSync(gzipSync(NEWS))],
    ['identity', Buffer.from(NEWS)],
    ['', Buffer.from(NEWS)],
  ])('in %s is decoded', async (encoding, bytes) => {
    const page = await fetched(await loopback(packed(encoding, bytes)), 'http://feed.test/')
    expect(text(page)).toBe(NEWS)
    expect(page.notes).toEqual([])
  })

  test.each(['gzip', 'deflate', 'br', 'zstd'])(
    'that is not in %s as it says is taken as it is',
    async (encoding) => {
      const page = await fetched(
        await loopback(packed(encoding, Buffer.from(NEWS))),
        'http://feed.test/',
      )
      expect(text(page)).toBe(NEWS)
      expect(page.notes).toEqual(['encoding-false'])
    },
  )

  test('in an encoding that nobody knows is taken as it is', async () => {
    const page = await fetched(
      await loopback(packed('utf-8', Buffer.from(NEWS))),
      'http://feed.test/',
    )
    expect(text(page)).toBe(NEWS)
    expect(page.notes).toEqual(['encoding-unknown'])
  })

  test('whose packing breaks off gives what came before', async () => {
    const long = `${NEWS}${'The water rises. '.repeat(20_000)}`
    const half = gzipSync(long, { level: 0 }).subarray(0, 200_000)
    const page = await fetched(await loopback(packed('gzip', half)), 'http://feed.test/')
    expect(page.truncated).toBe('encoding')
    expect(text(page).startsWith(NEWS)).toBe(true)
  })

  test.each(['gzip', 'br', 'zstd'])(
    'that unpacks to more than the limit is left there (%s)',
    async (encoding) => {
      const pack =
        { gzip: gzipSync, br: brotliCompressSync, zstd: zstdCompressSync }[encoding] ?? gzipSync
      const net = await loopback(packed(encoding, pack(Buffer.alloc(4_000_000))))
      const page = await fetched(net, 'http://feed.test/', { limits: { body: 100_000 } })
      expect(page.bytes).toHaveLength(100_000)
      expect(page.truncated).toBe('size')
    },
  )

  test('that never ends is left at the limit', async () => {
    const net = await loopback((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) {}
      }
      response.on('drain', more)
      more()
    })
    const page = await fetched(net, 'http://feed.test/', { limits: { body: 300_000 } })
    expect(page.bytes).toHaveLength(300_000)
    expect(page.truncated).toBe('size')
  })

  test('that the server cuts off is kept as far as it came', async () => {
    const net = await rawLoopback((socket) =>
      socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n${NEWS}`),
    )
    const page = await fetched(net, 'http://feed.test/')
    expect(text(page)).toBe(NEWS)
    expect(page.truncated).toBe('connection')
  })
})
