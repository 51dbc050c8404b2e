import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { type Loopback, loopback, type Serve } from '../../test/wire/loopback.ts'
import { FULL_TEXT, type Item, reportPage, rss } from '../../test/wire/news-site.ts'
import { type Archive, openMemoryArchive, type WatchedSource } from '../archive/index.ts'
import { addFeeds, pollWatched } from './index.ts'

const FEED = 'http://paper.test/feed'
const HOUR = 3_600_000

type Answers = Record<string, Serve | string>

/** A site whose answers can be changed as it is watched, and an archive that watches its feed. */
async function watching(answers: Answers, feeds: readonly string[] = [FEED]) {
  const net = await loopback((request, response) => answerOf(answers, request, response))
  const archive = openMemoryArchive()
  addFeeds(
    archive,
    feeds.map((url) => ({ url, title: '' })),
    net,
  )
  const poll = () => pollWatched(archive, net)
  const source = () => archive.watched.sources()[0] as WatchedSource
  /** Lets time pass until the source is due, and polls. */
  const pollWhenDue = async () => {
    net.clock.jump(Math.max(0, (source().due ?? 0) - net.clock.now()))
    return poll()
  }
  return { net, archive, answers, poll, pollWhenDue, source }
}

function answerOf(answers: Answers, { url = '' }: IncomingMessage, response: ServerResponse): void {
  const answer = answers[url]
  if (answer === undefined) response.writeHead(404).end()
  else if (typeof answer === 'string') response.end(answer)
  else answer(response.req, response)
}

const status =
  (code: number, headers: Record<string, string> = {}): Serve =>
  (_, response) =>
    response.writeHead(code, headers).end()

const page = (at: number): Item => ({
  link: `http://paper.test/${at}`,
  published: 'Fri, 03 May 2024 09:00:00 GMT',
})
const askedFor = (net: Loopback, path: string) =>
  net.asked.filter(({ line }) => line === `GET paper.test${path}`)
const titles = (archive: Archive) =>
  archive
    .pages()
    .map(({ article }) => article.title)
    .sort()

describe('a feed', () => {
  test('leads to its pages, each read once', async () => {
    const site = await watching({
      '/feed': rss([page(1), page(2)]),
      '/1': reportPage(1),
      '/2': reportPage(2),
    })
    const report = await site.poll()
    expect(report.sources).toMatchObject([{ state: 'active', named: 2, title: 'The Nowe Paper' }])
    expect(report.pages).toHaveLength(2)
    expect(titles(site.archive)).toEqual(['Dam 1 near Brzeg holds', 'Dam 2 near Olsza holds'])
    const again = await site.pollWhenDue()
    expect(again.pages).toEqual([])
    expect(askedFor(site.net, '/1')).toHaveLength(1)
    expect(askedFor(site.net, '/feed')).toHaveLength(2)
  })

  test('is not asked before it is due', async () => {
    const site = await watching({ '/feed': rss([]) })
    await site.poll()
    expect((await site.poll()).sources).toEqual([])
    expect(site.source().due).toBeGreaterThanOrEqual(site.net.clock.now() + HOUR)
  })

  test('that names one page by two guids, and another feed that names it too, give one page', async () => {
    const item = page(1)
    const site = await watching(
      {
        '/feed': rss([
          { ...item, guid: 'a' },
          { ...item, guid: 'b', link: `${item.link}?utm_source=rss#top` },
        ]),
        '/sport': rss([{ ...item, guid: 'c' }]),
        '/1': reportPage(1),
      },
      [FEED, 'http://paper.test/sport'],
    )
    expect((await site.poll()).pages).toHaveLength(1)
    expect(askedFor(site.net, '/1')).toHaveLength(1)
  })

  test('with one guid for two pages gives two', async () => {
    const site = await watching({
      '/feed': rss([
        { ...page(1), guid: 'a' },
        { ...page(2), guid: 'a' },
      ]),
      '/1': reportPage(1),
      '/2': reportPage(2),
    })
    expect((await site.poll()).pages).toHaveLength(2)
  })

  test('sends back what it said of itself, once it was understood; 304 says that nothing is new', async () => {
    let body = rss([])
    const site = await watching({
      '/feed': (request, response) => {
        if (request.headers['if-none-match'] === 'W/"1"') response.writeHead(304).end()
        else response.writeHead(200, { etag: 'W/"1"' }).end(body)
      },
    })
    body = '<html><body>Please agree to our cookies</body></html>'
    await site.poll()
    expect(site.source()).toMatchObject({ state: 'no-feed' })
    expect(site.source().validators).toBeUndefined()
    body = rss([])
    await site.pollWhenDue()
    expect(site.source()).toMatchObject({
      state: 'active',
      validators: { address: FEED, etag: 'W/"1"' },
    })
    await site.pollWhenDue()
    expect(site.source()).toMatchObject({
      state: 'active',
      failures: 0,
      validators: { etag: 'W/"1"' },
    })
    expect(site.net.asked.filter(({ headers }) => headers['if-none-match'])).toHaveLength(1)
  })

  test('that answers the same bytes again says nothing new', async () => {
    const site = await watching({ '/feed': rss([page(1)]), '/1': reportPage(1) })
    await site.poll()
    const { body } = site.source()
    await site.pollWhenDue()
    expect(site.source()).toMatchObject({ state: 'active', body })
  })

  test('has the page looked at again of which it says something new: another body is another version', async () => {
    const site = await watching({ '/feed': rss([page(1)]), '/1': reportPage(1) })
    await site.poll()
    site.answers['/1'] = reportPage(1, 'Two people were hurt.')
    site.answers['/feed'] = rss([{ ...page(1), title: 'A dam (updated)' }])
    const report = await site.pollWhenDue()
    expect(report.versions).toHaveLength(1)
    const [version = ''] = report.versions
    expect(site.archive.versions(version)).toHaveLength(2)
    expect(site.archive.changes().items.map(({ kind }) => kind)).toContain('page-changed')
  })

  test('and a page whose bytes alone are others is the same version', async () => {
    const site = await watching({ '/feed': rss([page(1)]), '/1': reportPage(1) })
    await site.poll()
    site.answers['/1'] = `${reportPage(1)}<!-- visitor 7 -->`
    site.answers['/feed'] = rss([{ ...page(1), title: 'A dam (updated)' }])
    const report = await site.pollWhenDue()
    expect(report.pages).toEqual([])
    expect(askedFor(site.net, '/1')).toHaveLength(2)
    expect(site.archive.count()).toBe(1)
  })

  test('a page that became an error page is a note, not a version', async () => {
    const site = await watching({ '/feed': rss([page(1)]), '/1': reportPage(1) })
    await site.poll()
    site.answers['/1'] =
      '<html><head><title>Page not found</title></head><body><h1>404 Page not found</h1></body></html>'
    site.answers['/feed'] = rss([{ ...page(1), title: 'A dam (updated)' }])
    expect((await site.pollWhenDue()).pages).toEqual([])
    expect(site.archive.count()).toBe(1)
    expect(site.archive.watched.item('http://paper.test/1')).toMatchObject({ state: 'no-article' })
  })

  test('whose page is behind a wall is read from the words that it carries', async () => {
    for (const wall of [status(402), status(403), status(410)]) {
      const site = await watching({
        '/feed': rss([{ ...page(1), title: 'Clay holds', text: FULL_TEXT }]),
        '/1': wall,
      })
      const report = await site.poll()
      expect(report.pages).toHaveLength(1)
      expect(titles(site.archive)).toEqual(['Clay holds'])
      expect(site.archive.watched.item('http://paper.test/1')).toMatchObject({ state: 'held' })
      expect(site.archive.watched.item('http://paper.test/1')).not.toHaveProperty('words')
    }
  })

  test('a teaser stands in for no page', async () => {
    const site = await watching({
      '/feed': rss([{ ...page(1), text: 'The clay held.' }]),
      '/1': status(402),
    })
    expect((await site.poll()).pages).toEqual([])
    expect(site.archive.watched.item('http://paper.test/1')).toMatchObject({ state: 'no-article' })
  })

  test('of the words of page and feed the longer are read', async () => {
    const short =
      '<html><head><title>Clay holds</title></head><body><article><h1>Clay holds</h1><p>Engineers walked along the bank at dawn, and found that the clay near Nowe had held, Mayor Jan Wilk said.</p></article></body></html>'
    const site = await watching({ '/feed': rss([{ ...page(1), text: FULL_TEXT }]), '/1': short })
    await site.poll()
    expect(site.archive.pages()[0]?.article.text).toContain('bank 11')
  })
})

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

describe('a source that fails', () => {
  test.each<[string, Serve]>([
    ['404', status(404)],
    ['500', status(500)],
    ['a broken connection', (request) => request.socket.destroy()],
  ])('by %s is asked less and less often, up to a week, and never dropped', async (_, serve) => {
    const site = await watching({ '/feed': serve })
    const waits: number[] = []
    for (let times = 0; times < 10; times++) {
      await site.pollWhenDue()
      waits.push(Math.floor(((site.source().due ?? 0) - site.net.clock.now()) / HOUR))
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 168, 168])
    expect(site.source()).toMatchObject({ state: 'failing', failures: 10 })
    site.answers['/feed'] = rss([])
    await site.pollWhenDue()
    expect(site.source()).toMatchObject({ state: 'active', failures: 0 })
    expect(site.source()).not.toHaveProperty('problem')
  })

  test('by a 304 that nobody asked for is no good answer', async () => {
    const site = await watching({ '/feed': status(304) })
    await site.poll()
    expect(site.source()).toMatchObject({ state: 'failing', problem: 'it answers 304' })
  })

  test('410 ends it, and says so', async () => {
    const site = await watching({ '/feed': status(410) })
    await site.poll()
    expect(site.source()).toMatchObject({
      state: 'gone',
      due: null,
      problem: 'it is gone for good (410)',
    })
    site.net.clock.jump(1_000 * HOUR)
    await site.poll()
    expect(site.net.asked).toHaveLength(1)
  })

  test('a feed that answers with a page is no feed any more; an unchanged answer does not prove that it is one again', async () => {
    const tagged: Serve = (_, response) => response.writeHead(200, { etag: '"1"' }).end(rss([]))
    const site = await watching({ '/feed': tagged })
    await site.poll()
    site.answers['/feed'] = reportPage(1)
    await site.pollWhenDue()
    expect(site.source()).toMatchObject({ state: 'no-feed', failures: 1 })
    expect(site.source().problem).toContain('no feed any more')
    site.answers['/feed'] = status(304)
    await site.pollWhenDue()
    expect(site.source()).toMatchObject({
      state: 'no-feed',
      failures: 1,
      validators: { etag: '"1"' },
    })
    site.answers['/feed'] = rss([page(1)])
    site.answers['/1'] = reportPage(1)
    await site.pollWhenDue()
    expect(site.source()).toMatchObject({ state: 'active', failures: 0 })
  })

  test('a page that cannot be fetched is given up after five times', async () => {
    const site = await watching({ '/feed': rss([page(1)]), '/1': status(500) })
    await site.poll()
    expect(site.archive.watched.item('http://paper.test/1')).toMatchObject({
      state: 'waiting',
      tries: 1,
    })
    for (let times = 0; times < 8; times++) {
      site.net.clock.jump(24 * HOUR)
      await site.poll()
    }
    expect(askedFor(site.net, '/1')).toHaveLength(5)
    expect(site.archive.watched.item('http://paper.test/1')).toMatchObject({
      state: 'given-up',
      due: null,
    })
  })
})

describe('a source that moved', () => {
  const to = (location: string, code: number) => status(code, { location })

  test('for good is asked at its new place, once that answers well', async () => {
    const site = await watching({ '/feed': to('/new', 301), '/new': status(500) })
    await site.poll()
    expect(site.source().address).toBe(FEED)
    site.answers['/new'] = rss([])
    await site.pollWhenDue()
    expect(site.source().address).toBe('http://paper.test/new')
    await site.pollWhenDue()
    expect(site.net.asked.at(-1)?.line).toBe('GET paper.test/new')
  })

  test('for now is asked where it was', async () => {
    const site = await watching({ '/feed': to('/new', 302), '/new': rss([]) })
    await site.poll()
    expect(site.source()).toMatchObject({ address: FEED, state: 'active' })
  })

  test('to a consent wall stays where it was', async () => {
    const site = await watching({ '/feed': to('/consent', 301), '/consent': reportPage(1) })
    await site.poll()
    expect(site.source()).toMatchObject({ address: FEED, state: 'no-feed' })
  })
})

test('a thousand sources that are due are asked host by host', async () => {
  const feeds = Array.from({ length: 1_000 }, (_, at) => `http://paper${at % 100}.test/feed${at}`)
  const net = await loopback((_, response) => response.end(rss([])))
  const archive = openMemoryArchive()
  addFeeds(
    archive,
    feeds.map((url) => ({ url, title: '' })),
    net,
  )
  const report = await pollWatched(archive, net)
  expect(report.sources).toHaveLength(1_000)
  expect(report.sources.every(({ state }) => state === 'active')).toBe(true)
  expect(new Set(net.asked.map(({ line }) => line)).size).toBe(1_000)
})
