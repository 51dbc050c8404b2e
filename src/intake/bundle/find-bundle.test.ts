import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBundle } from './find-bundle.ts'

const kind = (text: string, source = 'file') => findBundle(Buffer.from(text), source)

test.each([
  ['<?xml version="1.0"?>\n<!-- made by hand --><rss version="2.0">', 'feed'],
  ['\ufeff <feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['<!DOCTYPE rdf [<!ENTITY a "b">]><r:RDF xmlns:r="x">', 'feed'],
  ['{ "title": "Q", "version": "https://jsonfeed.org/version/1.1"', 'feed'],
  ['<opml version="2.0">', 'feed-list'],
  ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', 'site-map'],
  ['WARC/1.0\r\nWARC-Type: warcinfo', 'warc'],
  ['filedesc://a.arc 0.0.0.0 20010101 text/plain 76', 'arc'],
  ['Received: from a by b\r\nFrom: a@b.test\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n', 'mail'],
])('%j begins a bundle, packed or not', (text, found) => {
  expect(kind(text)).toBe(found)
  expect(findBundle(gzipSync(text), 'file')).toBe(found)
})

test.each([
  '<!doctype html><html><body><p>How to write &lt;rss&gt; <rss>',
  '<html><body><feed>',
  'The council spoke of the <rss> element.',
  'From: Ann\nSubject: Bridge\n\nIt opened.',
  '{"title": "Bridge opens"}',
  '<p>A page</p>',
])('%j is none', (text) => {
  expect(kind(text)).toBeNull()
})

test('a ZIP file is a WACZ by its name or by what it holds first', () => {
  const zip = `PK\x03\x04${'\0'.repeat(26)}`
  expect(kind(`${zip}word/document.xml`)).toBeNull()
  expect(kind(`${zip}x`, 'a.wacz')).toBe('wacz')
  expect(kind(`${zip}archive/data.warc.gz`)).toBe('wacz')
})

test('behind the warnings of a server only a file of that name is a feed', () => {
  const text = '<br />Warning: x<rss>'
  expect(kind(text, 'page.html')).toBeNull()
  expect(kind(text, 'news.rss')).toBe('feed')
})

test('any bytes are a kind or none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(findBundle(bytes, 'x')).toBe(findBundle(bytes, 'x'))
    }),
  )
})
