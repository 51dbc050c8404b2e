import { describe, expect, test } from 'vitest'
import { only, rss } from './feed.test-data.ts'

test('what Media RSS says in a group counts where the entry says nothing', () => {
  const item =
    '<item><guid>1</guid><media:group><media:title>Ferry</media:title><media:description>It sails.</media:description><media:content url="x"><media:credit>Ida Berg</media:credit></media:content></media:group></item>'
  expect(only(rss(item))).toMatchObject({
    title: 'Ferry',
    summary: 'It sails.',
    credit: 'Ida Berg',
  })
})

describe('titles are plain text', () => {
  test.each([
    ['Tom &amp;amp; Jerry', 'Tom & Jerry'],
    ['Tom & Jerry', 'Tom & Jerry'],
    ['<![CDATA[Tom & Jerry &#8217;s]]>', 'Tom & Jerry ’s'],
    ['&lt;b&gt;Bold&lt;/b&gt; words', 'Bold words'],
    ['1 &lt; 2 &gt; 0', '1 < 2 > 0'],
    ['H&lt;sub&gt;2&lt;/sub&gt;O', 'H2O'],
    ['One&lt;br/&gt;two', 'One two'],
    [' A\n  line ', 'A line'],
    ['Caf&eacute; &nbsp; &mdash; open', 'Café — open'],
    ['<b>Inline</b> tags', 'Inline tags'],
  ])('%s', (written, title) => {
    expect(only(rss(`<item><title>${written}</title></item>`))?.title).toBe(title)
  })

  test('an empty title gives way to one of another vocabulary', () => {
    const item =
      '<item><title/><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">A</dc:title></item>'
    expect(only(rss(item))?.title).toBe('A')
  })
})

describe('links', () => {
  test.each([
    ['<link>/a</link>', 'https://quay.test/a'],
    ['<link>\n https://quay.test/\n a </link>', 'https://quay.test/%20a'],
    ['<link href="a"/>', 'https://quay.test/a'],
    ['<guid>https://quay.test/g</guid>', 'https://quay.test/g'],
    ['<guid isPermaLink="false">https://quay.test/g</guid>', undefined],
    ['<link>javascript:alert(1)</link>', undefined],
    ['<link>mailto:a@quay.test</link><guid>https://quay.test/g</guid>', 'https://quay.test/g'],
    [
      '<link>https://counter.test/1</link><feedburner:origLink>https://quay.test/o</feedburner:origLink>',
      'https://quay.test/o',
    ],
  ])('%s', (written, link) => {
    expect(
      only(rss(`<item><title>A</title>${written}</item>`), 'https://quay.test/feed')?.link,
    ).toBe(link)
  })

  test('relative ones are meant from the feed’s address, else from that which it gives itself', () => {
    const feed = rss('<item><title>A</title><link>a</link></item>')
    expect(only(feed, 'https://other.test/x/feed')?.link).toBe('https://other.test/x/a')
    expect(only(feed)?.link).toBe('https://quay.test/a')
  })
})

test.each([
  ['ann@quay.test (Ann Roe)', 'Ann Roe'],
  ['Ann Roe <ann@quay.test>', 'Ann Roe'],
  ['ann@quay.test', undefined],
  ['Ann Roe (ann@quay.test)', 'Ann Roe'],
  ['ann@quay.test (Ann (Mrs) Roe)', 'Ann (Mrs) Roe'],
])('%s is written by %s', (written, name) => {
  const author = written.replace('<', '&lt;').replace('>', '&gt;')
  expect(only(rss(`<item><title>A</title><author>${author}</author></item>`))?.authors[0]).toBe(
    name,
  )
})
