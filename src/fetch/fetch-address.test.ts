import { describe, expect, test } from 'vitest'
import { loopback } from '../../test/wire/loopback.ts'
import { failed, fetched, NEWS, news, paths, text, to } from './fetched.test-data.ts'

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
