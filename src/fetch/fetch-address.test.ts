import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Loopback, loopback, rawLoopback, type Serve } from '../../test/wire/loopback.ts'
import type { Capture, FetchFailure } from './capture.ts'
import { type FetchOptions, fetchAddress } from './fetch-address.ts'

const NEWS = '<p>The dam at Nowe holds.</p>'

async function fetched(
  net: Loopback,
  address: string,
  options: FetchOptions = {},
): Promise<Capture> {
  const got = await fetchAddress(address, { ...net, ...options })
  if ('failure' in got) throw new Error(got.failure.message)
  return got
}

async function failed(
  net: Loopback,
  address: string,
  options: FetchOptions = {},
): Promise<FetchFailure['failure']> {
  const got = await fetchAddress(address, { ...net, ...options })
  if (!('failure' in got)) throw new Error(`answered ${got.status}`)
  return got.failure
}

const text = ({ bytes }: Capture) => Buffer.from(bytes).toString('utf8')

/** Answers by path. */
const paths =
  (answers: Readonly<Record<string, Serve>>): Serve =>
  (request, response) => {
    const serve = answers[request.url ?? '']
    if (serve) serve(request, response)
    else response.writeHead(404).end()
  }

const to =
  (location: string, status = 302, headers: Record<string, string> = {}): Serve =>
  (_, response) =>
    response.writeHead(status, { location, ...headers }).end()

const news: Serve = (_, response) => response.end(NEWS)

describe('a request', () => {
  test('says who asks, what it takes and nothing else', async () => {
    const net = await loopback(news)
    const page = await fetched(net, 'http://feed.test/a?id=1#top')
    expect(page).toMatchObject({ url: 'http://feed.test/a?id=1', status: 200, chain: [] })
    expect(page.at).toBe('2024-05-03T12:00:00.000Z')
    const [{ line, headers } = { line: '', headers: {} }] = net.asked
    expect(line).toBe('GET feed.test/a?id=1')
    expect(headers['user-agent']).toMatch(/^Copydesk\/\d+\.\d+ \(\+\S+\)$/)
    expect(headers['accept-encoding']).toBe('gzip, deflate, br, zstd')
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('referer')
    expect(headers).not.toHaveProperty('cache-control')
  })

  test('tells what the server is told of an address at which more is said', async () => {
    const net = await loopback(news)
    await fetched(net, 'http://feed.test/', { contact: 'https://desk.test/(about)\r\nX: 1' })
    expect(net.asked[0]?.headers['user-agent']).toMatch(/ \(\+https:\/\/desk\.test\/aboutX:1\)$/)
  })

  test('sends validators to the letter, and to the address alone that gave them', async () => {
    const net = await loopback(paths({ '/old': to('/feed'), '/feed': news }))
    const validators = {
      address: 'http://feed.test/feed',
      etag: 'W/"ä,1"',
      lastModified: 'Fri, 3 May',
    }
    await fetched(net, 'http://feed.test/old', { validators })
    expect(net.asked[0]?.headers).not.toHaveProperty('if-none-match')
    expect(net.asked[1]?.headers).toMatchObject({
      'if-none-match': 'W/"ä,1"',
      'if-modified-since': 'Fri, 3 May',
    })
  })

  test('keeps of the headers what says something of the page, as it was sent', async () => {
    const net = await loopback((_, response) =>
      response
        .writeHead(200, { ETag: 'W/"a"', 'X-Powered-By': 'x', 'Content-Type': 'text/html' })
        .end(),
    )
    const { headers } = await fetched(net, 'http://feed.test/')
    expect(headers).toMatchObject({ etag: 'W/"a"', 'content-type': 'text/html' })
    expect(headers).not.toHaveProperty('x-powered-by')
  })
})

describe('a redirect', () => {
  test('is followed, and each hop is told', async () => {
    const net = await loopback(
      paths({ '/a': to('b', 301), '/b': to('//other.test/c#x', 307), '/c': news }),
    )
    const page = await fetched(net, 'http://feed.test/a')
    expect(page.url).toBe('http://other.test/c')
    expect(page.chain).toEqual([
      { url: 'http://feed.test/a', status: 301, to: 'http://feed.test/b' },
      { url: 'http://feed.test/b', status: 307, to: 'http://other.test/c' },
    ])
    expect(text(page)).toBe(NEWS)
  })

  test('may lead to letters that nobody escaped', async () => {
    const net = await loopback(
      paths({ '/%C3%A9t%C3%A9': news, '/a': to(Buffer.from('/été').toString('latin1')) }),
    )
    expect((await fetched(net, 'http://feed.test/a')).url).toBe('http://feed.test/%C3%A9t%C3%A9')
  })

  test('is followed five times', async () => {
    const net = await loopback((request, response) => {
      const at = Number(request.url?.slice(1))
      if (at >= 5) response.end(NEWS)
      else to(`/${at + 1}`)(request, response)
    })
    expect((await fetched(net, 'http://feed.test/0')).chain).toHaveLength(5)
    expect(await failed(net, 'http://feed.test/-1')).toMatchObject({ code: 'too-many-redirects' })
  })

  test('whose own page never ends is followed at once', async () => {
    const endless: Serve = (_, response) => {
      response.writeHead(302, { location: '/b' })
      response.write('<p>moved')
    }
    const net = await loopback(paths({ '/a': endless, '/b': news }))
    expect(text(await fetched(net, 'http://feed.test/a'))).toBe(NEWS)
  })

  test('in a circle ends at once', async () => {
    const net = await loopback(paths({ '/a': to('/b'), '/b': to('/a') }))
    expect(await failed(net, 'http://feed.test/a')).toMatchObject({ code: 'redirect-loop' })
    expect(net.asked).toHaveLength(2)
  })

  test('back to the same address with a cookie is how consent pages work', async () => {
    const net = await loopback((request, response) => {
      if (request.headers.cookie === 'ok=1') response.end(NEWS)
      else to(request.url ?? '', 302, { 'set-cookie': 'ok=1; Path=/; HttpOnly' })(request, response)
    })
    expect(text(await fetched(net, 'http://feed.test/a'))).toBe(NEWS)
  })

  test('takes no cookie to another site, and none to the next fetch', async () => {
    const net = await loopback(
      paths({
        '/a': to('http://other.test/b', 302, { 'set-cookie': 'id=7' }),
        '/b': to('http://feed.test/c'),
        '/c': news,
      }),
    )
    await fetched(net, 'http://feed.test/a')
    expect(net.asked.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined, 'id=7'])
    await fetched(net, 'http://feed.test/c')
    expect(net.asked[3]?.headers.cookie).toBeUndefined()
  })

  test.each([
    ['file:///etc/passwd', 'scheme'],
    ['http://anna:secret@feed.test/', 'credentials'],
    ['http://feed.test:22/', 'port'],
    ['http://127.0.0.1/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://localhost/', 'local-name'],
    ['http://inside.test/', 'private-address'],
  ])('to %s is not followed', async (location, reason) => {
    const net = await loopback(to(location), { 'inside.test': ['10.0.0.7'] })
    const got = await fetchAddress('http://feed.test/', net)
    expect(got).toMatchObject({ failure: { code: 'refused', reason } })
    expect(net.dialled).toEqual(['93.184.216.34:80'])
    expect(JSON.stringify(got)).not.toContain('secret')
  })

  test('without a place, or to none, is an answer as it is', async () => {
    const net = await loopback(
      paths({ '/a': (_, r) => r.writeHead(302).end('gone?'), '/b': to('http://') }),
    )
    expect(await fetched(net, 'http://feed.test/a')).toMatchObject({ status: 302, chain: [] })
    expect(await fetched(net, 'http://feed.test/b')).toMatchObject({ status: 302, chain: [] })
  })
})

describe('the guard', () => {
  test('is asked where the name is dialled: what it leads to later does not count', async () => {
    let times = 0
    const net = await loopback(news)
    const resolve = async () => (times++ === 0 ? ['93.184.216.34'] : ['127.0.0.1'])
    expect(text(await fetched(net, 'http://feed.test/', { resolve }))).toBe(NEWS)
    expect(await failed(net, 'http://feed.test/', { resolve })).toMatchObject({ code: 'refused' })
    expect(times).toBe(2)
  })

  test('dials of many addresses those alone that are public', async () => {
    const net = await loopback(news, { 'mixed.test': ['10.0.0.1', '::1', '93.184.216.35'] })
    await fetched(net, 'http://mixed.test/')
    expect(net.dialled).toEqual(['93.184.216.35:80'])
  })

  test('lets a private host pass that somebody named, and no other', async () => {
    const net = await loopback(news, { 'inside.test': ['10.0.0.7'], 'other.test': ['10.0.0.8'] })
    const options = { privateHosts: ['inside.test'] }
    expect(text(await fetched(net, 'http://inside.test/', options))).toBe(NEWS)
    expect(await failed(net, 'http://other.test/', options)).toMatchObject({ code: 'refused' })
  })

  test('a name that nobody knows is said to be so', async () => {
    const net = await loopback(news)
    expect(await failed(net, 'http://nobody.example/')).toMatchObject({ code: 'name-unknown' })
    expect(await failed(net, 'nonsense')).toMatchObject({ code: 'refused', reason: 'no-address' })
  })
})

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

describe('a server', () => {
  test('that drips is left after a minute', async () => {
    const net = await loopback((_, response) => {
      response.write('<p>')
      setImmediate(() => net.clock.jump(60_000))
    })
    expect(await failed(net, 'http://feed.test/')).toMatchObject({ code: 'timeout' })
  })

  test('that takes a request and says nothing is left after twenty seconds', async () => {
    const net = await loopback(() => net.clock.jump(20_000))
    const failure = await failed(net, 'http://feed.test/')
    expect(failure.message).toContain('waiting for the answer')
  })

  test('that nobody reaches is left after ten seconds, its name too', async () => {
    const net = await loopback(news)
    const never = () => {
      setImmediate(() => net.clock.jump(10_000))
      return new Promise<never>(() => {})
    }
    expect((await failed(net, 'http://feed.test/', { resolve: never })).message).toContain(
      'connecting',
    )
    expect((await failed(net, 'http://feed.test/', { dial: never })).message).toContain(
      'connecting',
    )
  })

  test('that refuses is tried at its other addresses', async () => {
    const net = await loopback(news, { 'two.test': ['93.184.216.1', '93.184.216.2'] })
    const dial: typeof net.dial = (to, signal) =>
      to.address.endsWith('.1')
        ? Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' }))
        : net.dial(to, signal)
    expect(text(await fetched(net, 'http://two.test/', { dial }))).toBe(NEWS)
    const none = () => Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' }))
    expect(await failed(net, 'http://two.test/', { dial: none })).toEqual({
      code: 'no-connection',
      message: 'no connection (ECONNREFUSED)',
    })
  })

  test('that speaks no HTTP, sends headers without end or hangs up is one clear failure', async () => {
    const nonsense = await rawLoopback((socket) => socket.end('220 mail.test ESMTP\r\n'))
    expect(await failed(nonsense, 'http://feed.test/')).toMatchObject({ code: 'broken-answer' })
    const hangsUp = await rawLoopback((socket) => socket.destroy())
    expect(await failed(hangsUp, 'http://feed.test/')).toMatchObject({ code: 'broken-answer' })
    const endless = await rawLoopback((socket) =>
      socket.write(`HTTP/1.1 200 OK\r\n${`X-A: ${'a'.repeat(1000)}\r\n`.repeat(60)}`),
    )
    expect(await failed(endless, 'http://feed.test/')).toMatchObject({ code: 'headers-too-large' })
  })

  test('that speaks no TLS is no safe connection', async () => {
    const net = await rawLoopback((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    expect(await failed(net, 'https://feed.test/')).toMatchObject({ code: 'tls' })
  })

  test('is not waited for by who calls it off', async () => {
    const stop = new AbortController()
    const net = await loopback(() => stop.abort())
    expect(await failed(net, 'http://feed.test/', { signal: stop.signal })).toMatchObject({
      code: 'stopped',
    })
  })
})
