import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOpml } from './read-opml.ts'
import { writeOpml } from './write-opml.ts'

const read = (body: string, head = '<title>Mine</title>') =>
  readOpml(
    Buffer.from(
      `<?xml version="1.0"?><opml version="2.0"><head>${head}</head><body>${body}</body></opml>`,
    ),
  )

describe('a list of feeds', () => {
  test('folders lie in folders, and names are those of `text` before `title`', () => {
    const { title, feeds, problems } = read(
      `<outline text="Towns"><outline title="Ports"><outline type="rss" text="Quay &amp; Co" title="Other" xmlUrl="https://quay.test/feed" htmlUrl="https://quay.test/"/></outline>
       <outline text="" title="Hill" xmlUrl="https://hill.test/feed"/></outline><outline xmlUrl="https://bare.test/"/>`,
    )
    expect(title).toBe('Mine')
    expect(problems).toEqual([])
    expect(feeds).toEqual([
      {
        url: 'https://quay.test/feed',
        title: 'Quay & Co',
        home: 'https://quay.test/',
        folders: ['Towns', 'Ports'],
      },
      { url: 'https://hill.test/feed', title: 'Hill', folders: ['Towns'] },
      { url: 'https://bare.test/', title: 'https://bare.test/', folders: [] },
    ])
  })

  test.each(['xmlUrl', 'xmlurl', 'XMLURL', 'xmlURL'])('the attribute may be called %s', (name) => {
    expect(read(`<outline text="A" ${name}="https://quay.test/f"/>`).feeds).toHaveLength(1)
  })

  test('a feed that stands twice is listed once, in its first folder', () => {
    const one = '<outline text="A" xmlUrl="https://quay.test/f"/>'
    expect(read(`<outline text="One">${one}</outline>${one}`).feeds).toMatchObject([
      { folders: ['One'] },
    ])
  })

  test('lists elsewhere are not followed, and what leads to no feed is counted', () => {
    const { feeds, problems } = read(
      `<outline type="include" text="More" url="https://x.test/more.opml"/><outline type="link" text="M" url="https://x.test/m.opml"/>
       <outline text="Bad" xmlUrl="javascript:alert(1)"/><outline text="F" xmlUrl="feed://quay.test/f"/>`,
    )
    expect(feeds).toMatchObject([{ url: 'http://quay.test/f' }])
    expect(problems).toMatchObject([
      { code: 'list-includes', parts: { count: 2 } },
      { code: 'list-addresses', parts: { count: 1 } },
    ])
  })

  test('what ends in the middle is read as far as it is whole; what is no list says so', () => {
    const cut = readOpml(
      Buffer.from('<opml><body><outline text="A" xmlUrl="https://quay.test/f"/><outline text="B'),
    )
    expect(cut).toMatchObject({ feeds: [{ title: 'A' }], problems: [{ code: 'feed-cut' }] })
    expect(readOpml(Buffer.from('<html>')).problems).toMatchObject([{ code: 'no-feed-list' }])
  })

  test('what is written is read as it was, whatever stands in names', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => `a ${text.replace(/[^\p{L}\p{N}&<>"' ]/gu, '')}`.trim().replace(/ +/g, ' '))
    const feed = fc.record({ title: name, folders: fc.array(name, { maxLength: 3 }) })
    fc.assert(
      fc.property(fc.array(feed, { maxLength: 8 }), (given) => {
        const feeds = given.map((one, at) => ({ ...one, url: `https://quay.test/${at}` }))
        const sorted = (list: readonly { url: string }[]) =>
          [...list].sort((a, b) => (a.url < b.url ? -1 : 1))
        const again = readOpml(Buffer.from(writeOpml(feeds, 'L')))
        expect(sorted(again.feeds)).toEqual(sorted(feeds))
      }),
    )
  })

  test('any bytes end with a list or one problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readOpml(bytes).feeds.length === 0).toBe(true)
        expect(readOpml(bytes).problems.length).toBeGreaterThan(0)
      }),
    )
  })
})
