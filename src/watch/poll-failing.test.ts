import { describe, expect, test } from 'vitest'
import type { Serve } from '../../test/wire/loopback.ts'
import { reportPage, rss } from '../../test/wire/news-site.ts'
import { askedFor, FEED, HOUR, page, status, watching } from './watched-site.test-data.ts'

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
