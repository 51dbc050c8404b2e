import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loopback, rawLoopback } from '../../../test/wire/loopback.ts'
import { readRobots } from './read-robots.ts'
import { newRobotsCache } from './robots-cache.ts'

const SITE = 'https://news.test'
const rules = (...lines: string[]) => readRobots(lines.join('\n'), `${SITE}/robots.txt`)
const allows = (path: string, ...lines: string[]) => rules(...lines).allows(SITE + path)

describe('robots.txt', () => {
  const all = 'User-agent: *'
  test.each<[boolean, string, string[]]>([
    [true, '/a', []],
    [true, '/a', [all, 'Disallow:']],
    [false, '/private/a', [all, 'Disallow: /private']],
    [true, '/public', [all, 'Disallow: /private']],
    [true, '/private/open', [all, 'Disallow: /private', 'Allow: /private/open']],
    [true, '/page', [all, 'Disallow: /page', 'Allow: /page']],
    [false, '/a.pdf', [all, 'Disallow: /*.pdf$']],
    [true, '/a.pdf?x', [all, 'Disallow: /*.pdf$']],
    [true, '/a', ['User-agent: Copydesk', 'Disallow: /b', all, 'Disallow: /']],
    [
      false,
      '/a',
      ['User-agent: other', 'User-agent: COPYDESK/2.0', 'Disallow: /', all, 'Allow: /'],
    ],
    [
      false,
      '/b',
      ['User-agent: copydesk', 'Disallow: /a', '', 'User-agent: copydesk', 'Disallow: /b'],
    ],
    [false, '/a', ['User-agent: Copydesk news reader', 'Disallow: /']],
    [true, '/a', ['User-agent: Copydesker', 'Disallow: /']],
    [false, '/a', ['user-agent *', 'disallow /a']],
    [true, '/a', [all, 'Disallow /a is what we ask']],
    [false, '/a', ['Useragent: *', 'Dissallow: /a']],
    [false, '/été', [all, 'Disallow: /été']],
    [false, '/été', [all, 'Disallow: /%c3%a9t%C3%A9']],
    [false, '/~anna/baz', [all, 'Disallow: /%7Eanna/%62%61%7A']],
    [true, '/a/b', [all, 'Disallow: /a%2Fb']],
    [true, '/news/', [all, 'Disallow: /news', 'Allow: /news/index.html']],
    [false, '/a', ['\ufeffUser-agent: *', 'Disallow: /a # here']],
    [true, '/a', ['<html><body>Not found</body></html>']],
  ])('%s for %s', (expected, path, lines) => {
    expect(allows(path, ...lines)).toBe(expected)
  })

  test('holds for its own scheme, host and port alone', () => {
    const { allows } = rules('User-agent: *', 'Allow: /')
    expect(allows('https://news.test/a')).toBe(true)
    for (const other of [
      'http://news.test/a',
      'https://www.news.test/a',
      'https://news.test:8443/',
      'x',
    ])
      expect(allows(other)).toBe(false)
  })

  test('says how long to wait between requests, up to thirty seconds', () => {
    expect(rules('User-agent: *', 'Crawl-delay: 2.5').crawlDelay).toBe(2_500)
    expect(rules('User-agent: *', 'Crawl-delay: 3600').crawlDelay).toBe(30_000)
    expect(rules('User-agent: *', 'Crawl-delay: soon').crawlDelay).toBe(0)
    expect(rules('User-agent: *', 'Crawl-delay: -3').crawlDelay).toBe(0)
    expect(rules('User-agent: x', 'Crawl-delay: 9').crawlDelay).toBe(0)
  })

  test('names sitemaps, wherever they stand in it', () => {
    const { sitemaps } = rules(
      'Sitemap: https://cdn.test/s.xml',
      'User-agent: *',
      'sitemap: /news.xml',
    )
    expect(sitemaps).toEqual(['https://cdn.test/s.xml', 'https://news.test/news.xml'])
  })

  test('that is made to exhaust its reader is read in no time', () => {
    const agents = 'User-agent: x\n'.repeat(18_000)
    const stars = `Disallow: /${'*a'.repeat(120)}b\n`.repeat(1_000)
    const { allows } = rules(`${agents}User-agent: *`, stars, 'Disallow: /last')
    expect(allows(`${SITE}/${'a'.repeat(1_900)}`)).toBe(false)
    expect(allows(`${SITE}/b`)).toBe(true)
    expect(allows(`${SITE}/last`)).toBe(false)
  })

  test('of any text gives rules', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'user-agent: *',
        'disallow: /*a*',
        'allow:',
        '__proto__: x',
        'user-agent: __proto__',
      ),
    )
    fc.assert(
      fc.property(fc.array(line), fc.webUrl(), (lines, url) => {
        expect(typeof rules(...lines).allows(url)).toBe('boolean')
      }),
    )
  })
})

describe('the rules of a site', () => {
  const page = 'http://news.test/a'

  test('are asked for once a day, by however many ask at once', async () => {
    const net = await loopback((_, response) => response.end('User-agent: *\nDisallow: /b'))
    const cache = newRobotsCache(net)
    const [one, two] = await Promise.all([
      cache.rulesFor(page),
      cache.rulesFor('http://news.test/b'),
    ])
    expect('rules' in one && one.rules.allows(page)).toBe(true)
    expect('rules' in two && two.rules.allows('http://news.test/b')).toBe(false)
    expect(net.asked.map(({ line }) => line)).toEqual(['GET news.test/robots.txt'])
    net.clock.jump(86_399_999)
    await cache.rulesFor(page)
    expect(net.asked).toHaveLength(1)
    net.clock.jump(1)
    await cache.rulesFor(page)
    expect(net.asked).toHaveLength(2)
  })

  test.each([404, 401, 403, 410])('are none where the answer is %s', async (status) => {
    const net = await loopback((_, response) =>
      response.writeHead(status).end('User-agent: *\nDisallow: /'),
    )
    const answer = await newRobotsCache(net).rulesFor(page)
    expect('rules' in answer && answer.rules.allows(page)).toBe(true)
  })

  test.each([500, 503, 429])('are waited for where the answer is %s', async (status) => {
    let now = status
    const net = await loopback((_, response) =>
      response.writeHead(now, { 'retry-after': '7200' }).end(),
    )
    const cache = newRobotsCache(net)
    expect(await cache.rulesFor(page)).toEqual({ waitUntil: net.clock.now() + 7_200_000 })
    net.clock.jump(7_199_999)
    expect(await cache.rulesFor(page)).toHaveProperty('waitUntil')
    expect(net.asked).toHaveLength(1)
    now = 200
    net.clock.jump(1)
    expect(await cache.rulesFor(page)).toHaveProperty('rules')
  })

  test('are waited for where nobody answers', async () => {
    const net = await rawLoopback((socket) => socket.destroy())
    expect(await newRobotsCache(net).rulesFor(page)).toEqual({
      waitUntil: net.clock.now() + 3_600_000,
    })
  })

  test('are none where redirects lead nowhere', async () => {
    const net = await loopback((_, response) =>
      response.writeHead(302, { location: '/robots.txt' }).end(),
    )
    expect(await newRobotsCache(net).rulesFor(page)).toHaveProperty('rules')
  })

  test('stand in the first 500 KB', async () => {
    const net = await loopback((_, response) =>
      response.end(`User-agent: *\nDisallow: /a\n${'#'.repeat(500 * 1024)}\nAllow: /a\n`),
    )
    const answer = await newRobotsCache(net).rulesFor(page)
    expect('rules' in answer && answer.rules.allows(page)).toBe(false)
  })
})
