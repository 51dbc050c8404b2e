import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likelyFeeds, likelySitemaps, pageLinks } from './page-links.ts'

const HOME = 'https://news.test/sport/'
const feeds = (html: string) => pageLinks(html, HOME).feeds.map(({ address }) => address)

test('a page names its feeds, each once, with their titles', () => {
  const html = `<head><title>Sport</title>
    <link rel="alternate" type="application/rss+xml" title="All" href="/rss">
    <LINK REL="Alternate home" TYPE="application/atom+xml; charset=utf-8" HREF="atom.xml#x">
    <link rel=alternate type=application/feed+json href=//cdn.test/f.json>
    <link rel=alternate type=application/rss+xml href=/rss>`
  expect(pageLinks(html, HOME).feeds).toEqual([
    { address: 'https://news.test/rss', title: 'All' },
    { address: 'https://news.test/sport/atom.xml', title: '' },
    { address: 'https://cdn.test/f.json', title: '' },
  ])
})

test('what else is an alternate is no feed', () => {
  expect(
    feeds(`<link rel=alternate hreflang=de href=/de>
      <link rel="alternate stylesheet" type=text/xml href=/feed.css>
      <link rel=alternate type=application/json href=/wp-json/posts/7>
      <link rel=alternate type=application/json+oembed href=/oembed?feed>
      <link rel=alternate type=application/rss+xml href="javascript:alert(1)">
      <script>'<link rel=alternate type=application/rss+xml href=/script>'</script>
      <!-- <link rel=alternate type=application/rss+xml href=/comment> -->`),
  ).toEqual([])
  expect(feeds('<link rel=alternate type=text/xml href=/rss/all>')).toEqual([
    'https://news.test/rss/all',
  ])
})

test('links are read from where the page says that they begin', () => {
  expect(feeds('<base href="https://www.test/x/"><link rel=feed href=rss>')).toEqual([
    'https://www.test/x/rss',
  ])
})

test('a page names itself and its next part', () => {
  const html =
    '<link rel=canonical href=/a><link rel=next href="?page=2"><link rel=canonical href=/b>'
  expect(pageLinks(html, HOME)).toEqual({
    feeds: [],
    canonical: 'https://news.test/a',
    next: 'https://news.test/sport/?page=2',
  })
})

test('feeds that no page names stand at well-known places', () => {
  expect(likelyFeeds(HOME)[0]).toBe('https://news.test/sport/feed')
  expect(likelyFeeds('https://news.test/?x')).toContain('https://news.test/rss.xml')
  expect(likelySitemaps(HOME)).toEqual([
    'https://news.test/sitemap.xml',
    'https://news.test/news.xml',
  ])
})

test('any text has links or none', () => {
  const piece = fc.constantFrom(
    '<link',
    ' rel=alternate',
    ' href=',
    '"',
    '>',
    '<base',
    'http://[',
    '\u0000',
    '<script>',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      expect(Array.isArray(pageLinks(pieces.join(''), HOME).feeds)).toBe(true)
    }),
  )
})
