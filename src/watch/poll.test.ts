import { describe, expect, test } from 'vitest'
import { loopback } from '../../test/wire/loopback.ts'
import { FULL_TEXT, reportPage, rss } from '../../test/wire/news-site.ts'
import { openMemoryArchive } from '../archive/index.ts'
import { addFeeds, pollWatched } from './index.ts'
import { askedFor, FEED, HOUR, page, status, titles, watching } from './watched-site.test-data.ts'

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
