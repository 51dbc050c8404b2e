import { describe, expect, test } from 'vitest'
import { type Loopback, loopback } from '../../test/wire/loopback.ts'
import { reportPage, rss } from '../../test/wire/news-site.ts'
import { openMemoryArchive } from '../archive/index.ts'
import { addFeeds, pollWatched } from './index.ts'
import { askedFor, FEED, HOUR, page, status, watching } from './watched-site.test-data.ts'

describe('robots.txt', () => {
  test('is asked for pages that a feed names, not for the feed', async () => {
    const site = await watching({
      '/feed': rss([page(1), page(2)]),
      '/robots.txt': 'User-agent: *\nDisallow: /feed\nDisallow: /1',
      '/1': reportPage(1),
      '/2': reportPage(2),
    })
    expect((await site.poll()).pages).toHaveLength(1)
    expect(askedFor(site.net, '/1')).toHaveLength(0)
    expect(askedFor(site.net, '/robots.txt')).toHaveLength(1)
    expect(site.archive.watched.item('http://paper.test/1')).toMatchObject({ state: 'not-allowed' })
  })

  test('that cannot be had has its pages waited for', async () => {
    const site = await watching({
      '/feed': rss([page(1)]),
      '/robots.txt': status(500),
      '/1': reportPage(1),
    })
    expect((await site.poll()).pages).toEqual([])
    expect(askedFor(site.net, '/1')).toHaveLength(0)
    site.answers['/robots.txt'] = 'User-agent: *\nAllow: /'
    net(site).jump(HOUR)
    expect((await site.poll()).pages).toHaveLength(1)
  })

  const net = (site: { net: Loopback }) => site.net.clock
})

describe('manners', () => {
  test('a host that says how slowly it wants to be asked is asked so', async () => {
    const slow = await watching({
      '/robots.txt': 'User-agent: *\nCrawl-delay: 7',
      '/feed': rss([page(1), page(2), page(3)]),
      '/1': reportPage(1),
      '/2': reportPage(2),
      '/3': reportPage(3),
    })
    const start = slow.net.clock.now()
    await slow.poll()
    expect(slow.net.clock.now() - start).toBeGreaterThanOrEqual(14_000)
  })

  test.each([429, 503])('%s leaves the whole host alone for as long as it says', async (code) => {
    const site = await watching(
      { '/feed': status(code, { 'retry-after': '7200' }), '/sport': rss([]) },
      [FEED, 'http://paper.test/sport'],
    )
    const start = site.net.clock.now()
    await site.poll()
    await site.poll()
    const [feed, sport] = site.archive.watched.sources()
    expect(feed).toMatchObject({ state: 'told-to-wait', failures: 1 })
    expect(feed?.due).toBeGreaterThanOrEqual(start + 7_200_000)
    expect(site.archive.watched.waitOf('paper.test')).toBeGreaterThanOrEqual(start + 7_200_000)
    site.net.clock.jump(HOUR + HOUR / 2)
    const asked = site.net.asked.length
    await site.poll()
    expect(site.net.asked).toHaveLength(asked)
    expect(sport?.host).toBe('paper.test')
  })

  test('429 that says nothing leaves it alone for an hour, then two, up to a day', async () => {
    const site = await watching({ '/feed': status(429) })
    const waits: number[] = []
    for (let times = 0; times < 7; times++) {
      await site.pollWhenDue()
      waits.push(Math.round(((site.source().due ?? 0) - site.net.clock.now()) / HOUR))
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24])
  })

  test('one box of a private network that says so is left alone for that feed', async () => {
    const net = await loopback(status(429, { 'retry-after': '7200' }), {
      'inside.test': ['10.0.0.7'],
    })
    const archive = openMemoryArchive()
    const options = { ...net, privateHosts: ['inside.test'] }
    addFeeds(archive, [{ url: 'http://inside.test/feed', title: '' }], options)
    await pollWatched(archive, options)
    expect(archive.watched.waitOf('inside.test')).toBe(0)
    expect(archive.watched.sources()[0]).toMatchObject({ state: 'told-to-wait' })
  })

  test('403 after good answers is too many questions', async () => {
    const site = await watching({ '/feed': rss([]) })
    await site.poll()
    site.answers['/feed'] = status(403)
    await site.pollWhenDue()
    expect(site.source()).toMatchObject({ state: 'told-to-wait' })
    const strange = await watching({ '/feed': status(403) })
    await strange.poll()
    expect(strange.source()).toMatchObject({ state: 'failing' })
  })
})
