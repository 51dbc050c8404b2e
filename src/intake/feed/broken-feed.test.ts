import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENTRY_LIMIT } from './feed.ts'
import { readFeed } from './read-feed.ts'

const read = (text: string | Uint8Array, mediaType?: string) =>
  readFeed(typeof text === 'string' ? Buffer.from(text) : text, mediaType ? { mediaType } : {})
const FEED =
  '<rss version="2.0"><channel><title>Café</title><item><title>One</title><link>https://quay.test/1</link></item><item><title>Two</title><link>https://quay.test/2</link></item></channel></rss>'
const titles = (text: string | Uint8Array, mediaType?: string) =>
  read(text, mediaType).entries.map(({ title }) => title)

describe('what is broken is read as far as it can be', () => {
  test.each([
    ['a byte order mark and blanks', `\ufeff \n\n<?xml version="1.0"?>${FEED}`],
    [
      'a server’s warning',
      `<br />\n<b>Warning</b>: no such file in x.php\n<?xml version="1.0"?>${FEED}`,
    ],
    ['a comment that names the root', `<!-- <rss> --><?xml-stylesheet href="x"?>${FEED}`],
    ['a document type', `<!DOCTYPE rss PUBLIC "-//X//DTD" "https://x.test/rss.dtd">${FEED}`],
    ['no end of anything', FEED.replace(/<\/(?:item|channel|rss)>/g, '')],
    ['unescaped marks', FEED.replace('One', 'One').replace('</rss>', 'A & B < C</rss>')],
    ['words behind the root', `${FEED}<script>x()</script> more`],
    ['prefixes that nobody declared', FEED.replace('<item>', '<item><x:y z:q="1">t</x:y>')],
    ['a root with a prefix', FEED.replace(/(<\/?)(rss|channel|item|title|link)/g, '$1r:$2')],
    ['capital letters', FEED.replace(/item/g, 'ITEM').replace(/title/g, 'Title')],
    ['a namespace of its own', FEED.replace('<rss', '<rss xmlns="https://quay.test/ns"')],
  ])('%s', (_what, text) => {
    expect(titles(text)).toEqual(['One', 'Two'])
  })

  test('a feed that ends in the middle gives its whole fields, and says so', () => {
    const cut = FEED.slice(0, FEED.indexOf('/2</link>'))
    const feed = read(cut)
    expect(feed.entries).toMatchObject([{ title: 'One' }, { title: 'Two' }])
    expect(feed.entries[1]?.link).toBeUndefined()
    expect(feed.problems).toMatchObject([{ code: 'feed-cut' }])
  })

  test('a JSON feed that ends in the middle gives its whole items', () => {
    const feed = read(
      '{"version":"https://jsonfeed.org/version/1","title":"Q","items":[{"id":"1","title":"a ]} \\" b"},{"id":"2","ti',
    )
    expect(feed.entries).toMatchObject([{ id: '1', title: 'a ]} " b' }])
    expect(feed).toMatchObject({ title: 'Q', problems: [{ code: 'feed-cut' }] })
  })

  test('entities of its own are never put in, whatever they hold', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`)
    const doctype = `<!DOCTYPE rss [<!ENTITY e0 "<item><title>ha</title></item>">${lines.join('')}]>`
    expect(titles(doctype + FEED.replace('One', '&e12; &eacute;'))).toEqual(['&e12; é', 'Two'])
  })

  test('an entry of which nothing but its day or its author is said is one', () => {
    const feed = read(
      '<rss><channel><item><pubDate>2024-05-03</pubDate></item><item><author>Ann Roe</author></item><item/></channel></rss>',
    )
    expect(feed.entries).toMatchObject([
      { id: '2024-05-03', published: '2024-05-03', carries: 'nothing' },
      { authors: ['Ann Roe'] },
    ])
  })

  test('tags inside a description are its markup', () => {
    const text =
      '<rss><channel><item><description>a <b>c</b> &lt;d&gt;<br>e</description></item></channel></rss>'
    expect(read(text).entries[0]?.summary).toBe('a <b>c</b> <d><br>e')
  })
})

describe('characters', () => {
  const declared = (charset: string) => `<?xml version="1.0" encoding="${charset}"?>${FEED}`
  const name = (bytes: Uint8Array, mediaType?: string) => read(bytes, mediaType).title

  test('as declared, as the header says, as the bytes show', () => {
    expect(name(Buffer.from(declared('ISO-8859-1'), 'latin1'))).toBe('Café')
    expect(name(Buffer.from(FEED, 'latin1'), 'text/xml; charset=iso-8859-1')).toBe('Café')
    expect(name(Buffer.from(`\ufeff${declared('utf-16')}`, 'utf16le'))).toBe('Café')
    expect(name(Buffer.from(declared('utf-16'), 'utf16le').swap16())).toBe('Café')
    expect(name(Buffer.from(declared('utf-16'), 'utf16le'), 'text/xml; charset=utf-16')).toBe(
      'Café',
    )
    expect(name(Buffer.from(FEED))).toBe('Café')
  })

  test('what says UTF-8 and is not is read as windows-1252, and that is said', () => {
    const feed = read(Buffer.from(declared('utf-8'), 'latin1'), 'text/xml; charset=utf-8')
    expect(feed.title).toBe('Café')
    expect(feed.problems).toMatchObject([{ code: 'charset-guessed' }])
  })

  test('what says Latin letters and is UTF-8 is UTF-8; a meta element of a text that it carries says nothing', () => {
    expect(name(Buffer.from(declared('ISO-8859-1')))).toBe('Café')
    const text = '<![CDATA[<meta charset="windows-1251">]]>'
    const bytes = Buffer.from(FEED.replace('<item>', `<item><description>${text}</description>`))
    expect(name(bytes)).toBe('Café')
  })

  test('one broken letter among good ones stays broken', () => {
    const bytes = Buffer.concat([
      Buffer.from(declared('utf-8').replace('Café', 'Café Åse')),
      Buffer.from([0xe9]),
    ])
    expect(read(bytes)).toMatchObject({ title: 'Café Åse', problems: [{ code: 'charset-broken' }] })
  })

  test('UTF-32 of either order', () => {
    const codes = [...`\ufeff${FEED}`].map((letter) => letter.codePointAt(0) as number)
    for (const isLittle of [true, false]) {
      const view = new DataView(new ArrayBuffer(codes.length * 4))
      codes.forEach((code, at) => {
        view.setUint32(at * 4, code, isLittle)
      })
      expect(name(new Uint8Array(view.buffer))).toBe('Café')
    }
  })
})

describe('no feed', () => {
  test.each([
    ['', 'nothing'],
    ['<!doctype html><html><body><p>Log in</p></body></html>', 'a page in HTML'],
    ['The council met on Monday.', 'something else'],
    ['{"a": 1}', 'something else'],
    [
      '<!doctype html><html><svg><metadata><rdf:RDF><cc:Work><title>Map</title></cc:Work></rdf:RDF></metadata></svg><p>News</p></html>',
      'a page in HTML',
    ],
    ['<feed><dog>1</dog></feed>', 'something else'],
  ])('%j is said to be %s', (text, what) => {
    const feed = read(text)
    expect(feed).toMatchObject({ kind: null, entries: [] })
    expect(feed.problems).toHaveLength(1)
    expect(feed.problems[0]?.message).toContain(what)
  })
})

describe('limits', () => {
  test('more entries than the limit are left out, and what the feed is called is kept', () => {
    const feed = read(
      `<rss><channel><title>Q</title>${'<item><guid>1</guid></item>'.repeat(ENTRY_LIMIT + 5)}</channel></rss>`,
    )
    expect(feed.entries).toHaveLength(ENTRY_LIMIT)
    expect(feed).toMatchObject({ title: 'Q', problems: [{ code: 'entries-cut' }] })
  })

  test('elements nested or strewn without end stop the reading', () => {
    const head = '<rss><channel><item><title>One</title></item>'
    for (const rest of ['<a>'.repeat(300_000), '<a/>'.repeat(300_000)]) {
      const feed = read(head + rest)
      expect(feed.entries).toMatchObject([{ title: 'One' }])
      expect(feed.problems).toMatchObject([{ code: 'feed-cut' }])
    }
  })

  test('any bytes, and any feed mangled, end with a feed or one problem', () => {
    const piece = fc.constantFrom(
      '<rss>',
      '</rss>',
      '<item>',
      '</item>',
      '<entry>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '&',
      '&amp;',
      '<!--',
      '-->',
      '<!DOCTYPE a [',
      ']>',
      '<link href="',
      '"/>',
      '{"items":[',
      '{"id":1},',
      'é',
      '\0',
      '<a:b xmlns:a="',
    )
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .array(piece, { maxLength: 40 })
        .map((parts) => new Uint8Array(Buffer.from(parts.join('')))),
    )
    fc.assert(
      fc.property(bytes, (given) => {
        const feed = readFeed(given)
        expect(feed).toEqual(readFeed(given))
        if (feed.kind === null) expect(feed.problems).toHaveLength(1)
      }),
      { numRuns: 400 },
    )
  })
})
