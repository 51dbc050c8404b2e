import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { loopback, type Serve } from '../../test/wire/loopback.ts'
import { reportPage } from '../../test/wire/news-site.ts'
import { openMemoryArchive } from '../archive/index.ts'
import { addSource, pollWatched } from './index.ts'

const SITE = 'http://paper.test'
const urlset = (pages: readonly (readonly [path: string, day?: string])[]) =>
  `<urlset>${pages.map(([path, day]) => `<url><loc>${SITE}${path}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`).join('')}</urlset>`
const index = (...maps: readonly string[]) =>
  `<sitemapindex>${maps.map((path) => `<sitemap><loc>${SITE}${path}</loc></sitemap>`).join('')}</sitemapindex>`

async function polled(
  answers: Readonly<Record<string, string | Uint8Array>>,
  address = `${SITE}/sitemap.xml`,
) {
  const serve: Serve = ({ url = '' }, response) => {
    const answer =
      answers[url] ?? (/^\/\d+$/.test(url) ? reportPage(Number(url.slice(1))) : undefined)
    if (answer === undefined) response.statusCode = 404
    if (url.endsWith('.txt')) response.setHeader('content-type', 'text/plain')
    response.end(answer)
  }
  const net = await loopback(serve)
  const archive = openMemoryArchive()
  await addSource(archive, address, net)
  const report = await pollWatched(archive, net)
  return {
    report,
    net,
    archive,
    paths: net.asked.map(({ line }) => line.replace('GET paper.test', '')),
  }
}

describe('a map of a site', () => {
  test('leads to its pages', async () => {
    const { report, archive } = await polled({
      '/sitemap.xml': urlset([['/1'], ['/2', '2024-05-01']]),
    })
    expect(archive.watched.sources()[0]).toMatchObject({ kind: 'sitemap', state: 'active' })
    expect(report.pages).toHaveLength(2)
  })

  test('packed with gzip, or with an address a line, too', async () => {
    const packed = gzipSync(urlset([['/1']]))
    expect((await polled({ '/sitemap.xml': packed })).report.pages).toHaveLength(1)
    const lines = `${SITE}/1\n${SITE}/2\n`
    expect((await polled({ '/map.txt': lines }, `${SITE}/map.txt`)).report.pages).toHaveLength(2)
  })

  test('leads over further maps, each asked once, no more than three deep', async () => {
    const { report, paths } = await polled({
      '/sitemap.xml': index('/a.xml', '/b.xml', '/sitemap.xml'),
      '/a.xml': urlset([['/1']]),
      '/b.xml': index('/a.xml', '/c.xml'),
      '/c.xml': index('/d.xml'),
      '/d.xml': urlset([['/2']]),
    })
    expect(report.pages).toHaveLength(1)
    expect(paths).toContain('/c.xml')
    expect(paths).not.toContain('/d.xml')
    // Once when it is added, once when it is polled.
    expect(paths.filter((path) => path === '/a.xml')).toHaveLength(2)
  })

  test('is followed where the site lets it be read', async () => {
    const { report, paths } = await polled({
      '/robots.txt': 'User-agent: *\nDisallow: /a.xml\nDisallow: /2',
      '/sitemap.xml': index('/a.xml', '/b.xml'),
      '/a.xml': urlset([['/1']]),
      '/b.xml': urlset([['/2'], ['/3']]),
    })
    expect(paths).not.toContain('/a.xml')
    expect(report.pages).toHaveLength(1)
  })
})

test('of a large map the newest pages are looked at', async () => {
  const days = Array.from({ length: 150 }, (_, at) =>
    new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10),
  )
  const pages = days.map((day, at) => [`/${at}`, day] as const)
  const { archive } = await polled({
    '/sitemap.xml': urlset(pages),
    '/robots.txt': 'User-agent: *\nDisallow: /',
  })
  const items = days.map((_, at) => archive.watched.item(`${SITE}/${at}`))
  expect(items.filter(Boolean)).toHaveLength(100)
  expect(items.slice(0, 50).every((item) => item === null)).toBe(true)
})
