import { describe, expect, test } from 'vitest'
import { loopback, type Serve } from '../../test/wire/loopback.ts'
import { fetchAddress } from './fetch-address.ts'
import { failed, fetched, NEWS, news, paths, text, to } from './fetched.test-data.ts'

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
