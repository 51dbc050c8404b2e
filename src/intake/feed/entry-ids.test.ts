import { describe, expect, test } from 'vitest'
import { read, rss } from './feed.test-data.ts'

describe('what tells entries apart', () => {
  const items = (count: number, item: (at: number) => string) =>
    rss(Array.from({ length: count }, (_, at) => `<item>${item(at)}</item>`).join(''))

  test('the guid, else the link, else title and date', () => {
    const feed = read(
      rss(
        '<item><guid>g</guid></item><item><link>https://quay.test/l</link></item><item><title>T</title><pubDate>2024-05-03</pubDate></item>',
      ),
    )
    expect(feed.identity).toBe('id')
    expect(feed.entries.map(({ id }) => id)).toEqual(['g', 'https://quay.test/l', 'T 2024-05-03'])
  })

  test('where more than one in twenty guids is another’s, link and date stand for them', () => {
    const feed = read(
      items(
        10,
        (at) => `<guid isPermaLink="false">same</guid><link>https://quay.test/${at}</link>`,
      ),
    )
    expect(feed.identity).toBe('link+date')
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(10)
  })

  test('where these are the same too, the title with them', () => {
    const feed = read(items(10, (at) => `<title>N ${at}</title><link>https://quay.test/</link>`))
    expect(feed.identity).toBe('link+date+title')
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(10)
  })

  test('one guid in thirty that is given twice does not change the others', () => {
    const feed = read(
      items(30, (at) => `<guid>${Math.max(1, at)}</guid><link>https://quay.test/${at}</link>`),
    )
    expect(feed.identity).toBe('id')
  })
})
