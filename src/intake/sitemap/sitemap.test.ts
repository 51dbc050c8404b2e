import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSitemap } from './read-sitemap.ts'
import { MAP_LIMIT } from './sitemap.ts'

const NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const read = (text: string | Uint8Array, address?: string) =>
  readSitemap(typeof text === 'string' ? Buffer.from(text) : text, address ? { address } : {})

describe('a site map', () => {
  test('the newest page stands first, each once, undated ones last', () => {
    const map = read(
      `<urlset ${NS}><url><loc>https://quay.test/none</loc></url><url><loc> https://quay.test/old </loc><lastmod>2024-05-01</lastmod></url>
       <url><loc>https://quay.test/new?a=1&amp;b=2</loc><lastmod>2024-05-03T10:00:00+02:00</lastmod></url><url><loc>https://quay.test/old</loc></url></urlset>`,
    )
    expect(map).toEqual({
      kind: 'pages',
      pages: [
        { url: 'https://quay.test/new?a=1&b=2', modified: '2024-05-03T10:00:00+02:00' },
        { url: 'https://quay.test/old', modified: '2024-05-01' },
        { url: 'https://quay.test/none' },
      ],
      sitemaps: [],
      problems: [],
    })
  })

  test('the news extension is handed on, under any prefix', () => {
    const map = read(
      `<urlset ${NS} xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://quay.test/a</loc><n:news>
       <n:publication><n:name>Quay News</n:name><n:language>en</n:language></n:publication>
       <n:publication_date>2024-05-03</n:publication_date><n:title>Bridge &amp; town</n:title></n:news></url></urlset>`,
    )
    expect(map.pages).toEqual([
      {
        url: 'https://quay.test/a',
        published: '2024-05-03',
        title: 'Bridge & town',
        outlet: 'Quay News',
        language: 'en',
      },
    ])
  })

  test('an index gives its maps, and asks for none', () => {
    const map = read(
      '<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>https://quay.test/b.xml.gz</loc><lastmod>2024</lastmod></sitemap></sitemapindex>',
      'https://quay.test/sitemap.xml',
    )
    expect(map).toMatchObject({
      kind: 'index',
      pages: [],
      sitemaps: [{ url: 'https://quay.test/b.xml.gz' }, { url: 'https://quay.test/a.xml' }],
    })
  })

  test('the text form, gzip, a missing namespace, a prefixed root', () => {
    expect(read('https://quay.test/a\r\n\nhttps://quay.test/b\n')).toMatchObject({
      kind: 'text',
      pages: [{ url: 'https://quay.test/a' }, { url: 'https://quay.test/b' }],
    })
    const page = '<url><loc>https://quay.test/a</loc></url>'
    expect(read(gzipSync(`<urlset>${page}</urlset>`)).pages).toHaveLength(1)
    const prefixed = `<s:urlset xmlns:s="x">${page.replace(/(<\/?)(url|loc)/g, '$1s:$2')}</s:urlset>`
    expect(read(prefixed).pages).toHaveLength(1)
  })

  test('addresses that are none are passed over; a map that ends in the middle says so', () => {
    const map = read(
      `<urlset ${NS}><url><loc>mailto:a@quay.test</loc></url><url><loc></loc></url><url><loc>https://quay.test/a</loc></url><url><loc>https://quay.te`,
    )
    expect(map).toMatchObject({
      pages: [{ url: 'https://quay.test/a' }],
      problems: [{ code: 'feed-cut' }],
    })
  })

  test('no more addresses than the protocol allows', () => {
    const urls = Array.from(
      { length: MAP_LIMIT + 2 },
      (_, at) => `<url><loc>https://quay.test/${at}</loc></url>`,
    )
    const map = read(`<urlset>${urls.join('')}</urlset>`)
    expect(map.pages).toHaveLength(MAP_LIMIT)
    expect(map.problems).toMatchObject([{ code: 'map-cut' }])
  })

  test('any bytes end with a map or one problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const map = readSitemap(bytes)
        if (map.kind === null) expect(map.problems).toHaveLength(1)
      }),
    )
  })
})
