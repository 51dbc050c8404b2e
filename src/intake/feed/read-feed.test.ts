import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { read, rss } from './feed.test-data.ts'
import { readFeed } from './read-feed.ts'

describe('the formats', () => {
  test('RSS 2.0, with the fields that papers use', () => {
    const feed = read(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:media="http://search.yahoo.com/mrss/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
        <title>Quay News</title><link>https://quay.test/</link><language>en-gb</language>
        <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
        <item><title>Bridge opens</title><link>https://quay.test/bridge</link><guid isPermaLink="false">b-1</guid>
        <pubDate>Fri, 03 May 2024 10:00:00 +0200</pubDate><dc:creator>Ann Roe</dc:creator><dc:creator>Bo Lund</dc:creator>
        <description>It opened.</description><content:encoded><![CDATA[<p>It opened on Friday.</p>]]></content:encoded>
        <category>Roads</category><category>Town</category><source url="https://wire.test/feed">The Wire</source>
        <media:credit role="photographer">Ida Berg</media:credit></item></channel></rss>`,
    )
    expect(feed).toMatchObject({
      kind: 'rss',
      title: 'Quay News',
      home: 'https://quay.test/',
      language: 'en-gb',
      minutesBetween: 30,
      identity: 'id',
      problems: [],
    })
    expect(feed.entries).toEqual([
      {
        id: 'b-1',
        title: 'Bridge opens',
        link: 'https://quay.test/bridge',
        published: '2024-05-03T10:00:00+02:00',
        content: '<p>It opened on Friday.</p>',
        summary: 'It opened.',
        base: 'https://quay.test/bridge',
        authors: ['Ann Roe', 'Bo Lund'],
        categories: ['Roads', 'Town'],
        source: { title: 'The Wire', url: 'https://wire.test/feed' },
        credit: 'Ida Berg',
        carries: 'teaser',
      },
    ])
  })

  test('RSS 1.0 in RDF, whose items stand beside the channel', () => {
    const feed = read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://quay.test/rdf"><title>Quay</title><link>https://quay.test/</link>
        <items><rdf:Seq><rdf:li rdf:resource="https://quay.test/a"/></rdf:Seq></items></channel>
        <item rdf:about="https://quay.test/a"><title>A</title><link>https://quay.test/a</link><dc:date>2024-05-03</dc:date></item></rdf:RDF>`,
    )
    expect(feed).toMatchObject({ kind: 'rdf', title: 'Quay', home: 'https://quay.test/' })
    expect(feed.entries).toMatchObject([
      { id: 'https://quay.test/a', title: 'A', published: '2024-05-03' },
    ])
  })

  test('Atom 1.0: what it says of types, relations and bases holds', () => {
    const feed = read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://quay.test/x/"><title>Quay &amp;amp; Co</title>
        <link rel="self" href="feed"/><link href="."/><link rel="next" href="feed?page=2"/><link rel="hub" href="https://hub.test/"/>
        <entry xml:base="may/"><id>tag:quay.test,2024:1</id><title type="html">A &amp;lt;b&amp;gt; &lt;i&gt;tag&lt;/i&gt;</title>
        <link rel="enclosure" type="audio/mpeg" href="a.mp3"/><link rel="alternate" type="application/pdf" href="a.pdf"/><link href="a"/>
        <published>2024-05-03T10:00:00Z</published><updated>2024-05-04T10:00:00Z</updated><author><name>Ann Roe</name><email>ann@quay.test</email></author>
        <category term="roads" label="Roads"/><summary>1 &lt; 2</summary>
        <content type="xhtml" xml:base="/deep/"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; <a href="two">two</a>.</p></div></content>
        <source><title>The Wire</title><link href="https://wire.test/"/></source></entry></feed>`,
      'https://elsewhere.test/',
    )
    expect(feed).toMatchObject({
      kind: 'atom',
      title: 'Quay &amp; Co',
      home: 'https://quay.test/x/',
      self: 'https://quay.test/x/feed',
      next: 'https://quay.test/x/feed?page=2',
      hub: 'https://hub.test/',
    })
    expect(feed.entries).toEqual([
      {
        id: 'tag:quay.test,2024:1',
        title: 'A <b> tag',
        link: 'https://quay.test/x/may/a',
        published: '2024-05-03T10:00:00Z',
        updated: '2024-05-04T10:00:00Z',
        content: '<div><p>One &amp; <a href="https://quay.test/deep/two">two</a>.</p></div>',
        summary: '1 &lt; 2',
        base: 'https://quay.test/deep/',
        authors: ['Ann Roe'],
        categories: ['Roads'],
        source: { title: 'The Wire', url: 'https://wire.test/' },
        carries: 'teaser',
      },
    ])
  })

  test('Atom 0.3: modes, and its own names of dates', () => {
    const feed = read(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">Quay &lt;b&gt;News&lt;/b&gt;</title>
        <entry><id>1</id><title type="text/plain">1 &lt;b&gt;</title><link rel="alternate" type="text/html" href="https://quay.test/1"/>
        <issued>2024-05-03T10:00:00Z</issued><modified>2024-05-04T10:00:00Z</modified>
        <content type="text/html" mode="base64">${Buffer.from('<p>Packed</p>').toString('base64')}</content></entry></feed>`,
    )
    expect(feed).toMatchObject({ kind: 'atom', title: 'Quay News' })
    expect(feed.entries).toMatchObject([
      {
        title: '1 <b>',
        published: '2024-05-03T10:00:00Z',
        updated: '2024-05-04T10:00:00Z',
        content: '<p>Packed</p>',
      },
    ])
  })

  test('JSON Feed, of either version', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Quay',
        home_page_url: 'https://quay.test/',
        feed_url: 'https://quay.test/feed.json',
        items: [
          {
            id: 7,
            url: '/a',
            title: 'A',
            content_text: 'One.\n\nTwo.',
            date_published: '2024-05-03T10:00:00Z',
            authors: [{ name: 'Ann Roe' }],
            tags: ['Roads'],
            external_url: 'https://wire.test/a',
          },
          { id: '8', content_html: '<p>B</p>', author: { name: 'Bo' } },
        ],
      }),
    )
    expect(feed).toMatchObject({
      kind: 'json-feed',
      title: 'Quay',
      home: 'https://quay.test/',
      problems: [],
    })
    expect(feed.entries).toMatchObject([
      {
        id: '7',
        link: 'https://quay.test/a',
        content: '<p>One.</p><p>Two.</p>',
        authors: ['Ann Roe'],
        categories: ['Roads'],
        source: { url: 'https://wire.test/a' },
      },
      { id: '8', content: '<p>B</p>', authors: ['Bo'] },
    ])
  })

  test('CDF of the last century', () => {
    const feed = read(
      '<CHANNEL HREF="https://quay.test/"><TITLE>Quay</TITLE><ITEM HREF="https://quay.test/a" LASTMOD="2024-05-03"><TITLE>A</TITLE><ABSTRACT>Short.</ABSTRACT></ITEM></CHANNEL>',
    )
    expect(feed).toMatchObject({ kind: 'cdf', title: 'Quay', home: 'https://quay.test/' })
    expect(feed.entries).toMatchObject([
      { title: 'A', link: 'https://quay.test/a', updated: '2024-05-03', summary: 'Short.' },
    ])
  })

  test('what is packed with gzip is unpacked', () => {
    expect(readFeed(gzipSync(rss('<item><title>A</title></item>'))).entries).toHaveLength(1)
  })
})
