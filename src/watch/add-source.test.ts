import { expect, test } from 'vitest'
import { loopback, type Serve } from '../../test/wire/loopback.ts'
import { reportPage, rss } from '../../test/wire/news-site.ts'
import { openMemoryArchive } from '../archive/index.ts'
import { addFeeds, addSource, pollWatched } from './index.ts'

const HOME = 'http://paper.test/'

async function site(answers: Readonly<Record<string, string>>) {
  const serve: Serve = ({ url = '' }, response) => {
    const answer = answers[url]
    if (answer === undefined) response.writeHead(404)
    response.end(answer)
  }
  return { net: await loopback(serve), archive: openMemoryArchive() }
}

const link = (href: string, title: string) =>
  `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`

test('a feed is watched as it is, once', async () => {
  const { net, archive } = await site({ '/feed': rss([]) })
  expect(await addSource(archive, `${HOME}feed`, net)).toMatchObject({
    isNew: true,
    source: { kind: 'feed', title: 'The Nowe Paper', address: `${HOME}feed`, state: 'active' },
  })
  expect(await addSource(archive, `${HOME}feed`, net)).toMatchObject({ isNew: false })
  expect(archive.watched.sources()).toHaveLength(1)
})

test('of a page its feed is watched', async () => {
  const { net, archive } = await site({
    '/': reportPage(1, '', link('/rss', 'All')),
    '/rss': rss([]),
  })
  expect(await addSource(archive, HOME, net)).toMatchObject({
    source: { kind: 'feed', address: `${HOME}rss` },
  })
})

test('of a page with several feeds the user chooses', async () => {
  const { net, archive } = await site({
    '/': reportPage(1, '', link('/rss', 'All') + link('/sport', 'Sport')),
  })
  expect(await addSource(archive, HOME, net)).toEqual({
    choose: [
      { address: `${HOME}rss`, title: 'All' },
      { address: `${HOME}sport`, title: 'Sport' },
    ],
  })
  expect(archive.watched.sources()).toEqual([])
})

test('of a page that names none, feeds are looked for at well-known places', async () => {
  const { net, archive } = await site({
    '/': reportPage(1),
    '/feed': reportPage(2),
    '/atom.xml': rss([]),
  })
  expect(await addSource(archive, HOME, net)).toMatchObject({
    source: { address: `${HOME}atom.xml` },
  })
})

test('what has no feed is said to have none; the page itself may be watched', async () => {
  const { net, archive } = await site({ '/': reportPage(1) })
  await expect(addSource(archive, HOME, net)).rejects.toMatchObject({ code: 'no-source' })
  await expect(addSource(archive, `${HOME}none`, net)).rejects.toMatchObject({
    code: 'not-fetched',
  })
  await expect(addSource(archive, 'http://127.0.0.1/', net)).rejects.toMatchObject({
    code: 'not-fetched',
  })
  await addSource(archive, HOME, { ...net, as: 'page' })
  expect((await pollWatched(archive, net)).pages).toHaveLength(1)
})

test('a page that is watched has versions', async () => {
  const answers = { '/dam': reportPage(1) }
  const { net, archive } = await site(answers)
  await addSource(archive, `${HOME}dam`, { ...net, as: 'page' })
  await pollWatched(archive, net)
  const later = async () => {
    net.clock.jump(90 * 60_000)
    return pollWatched(archive, net)
  }
  answers['/dam'] = `${reportPage(1)}<!-- 2 -->`
  expect((await later()).pages).toEqual([])
  answers['/dam'] = reportPage(1, 'Two people were hurt.')
  expect((await later()).versions).toHaveLength(1)
  answers['/dam'] = '<title>Page not found</title><h1>404 Page not found</h1>'
  await later()
  expect(archive.watched.sources()[0]).toMatchObject({
    state: 'no-feed',
    problem: 'it is a page no more',
  })
  expect(archive.count()).toBe(2)
})

test('feeds of a list are watched without being asked; what is no address of the public network is refused', async () => {
  const { net, archive } = await site({})
  const list = [
    { url: `${HOME}a`, title: 'A' },
    { url: 'http://10.0.0.1/feed', title: 'B' },
    { url: `${HOME}a#x`, title: 'A again' },
  ]
  const { added, refused } = addFeeds(archive, list, net)
  expect(added.map(({ title }) => title)).toEqual(['A'])
  expect(refused).toEqual([
    '"http://10.0.0.1/feed" is not asked: its name leads to a private network',
  ])
  expect(net.asked).toEqual([])
})

test('the map of a site is found by its robots.txt, or where maps stand', async () => {
  const map = '<urlset><url><loc>http://paper.test/1</loc></url></urlset>'
  const named = await site({
    '/': reportPage(1),
    '/robots.txt': 'Sitemap: /maps/news.xml',
    '/maps/news.xml': map,
  })
  expect(await addSource(named.archive, HOME, { ...named.net, as: 'sitemap' })).toMatchObject({
    source: { kind: 'sitemap', address: `${HOME}maps/news.xml` },
  })
  const unnamed = await site({ '/': reportPage(1), '/sitemap.xml': map })
  expect(await addSource(unnamed.archive, HOME, { ...unnamed.net, as: 'sitemap' })).toMatchObject({
    source: { address: `${HOME}sitemap.xml` },
  })
  const none = await site({ '/': reportPage(1) })
  await expect(addSource(none.archive, HOME, { ...none.net, as: 'sitemap' })).rejects.toMatchObject(
    { code: 'no-source' },
  )
})
