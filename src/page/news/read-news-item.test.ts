import { describe, expect, test } from 'vitest'
import { textAt } from '../../article/index.ts'
import { decode } from '../../intake/index.ts'
import { readPage } from '../index.ts'

const read = (text: string) => readPage(decode({ source: 'x', bytes: Buffer.from(text) }))
const lines = (text: string) => {
  const { blocks, text: all } = read(text)
  return blocks.map(({ role, span }) => `${role}: ${textAt(all, [span])}`)
}
const LEAD =
  'KARSK (ZNA) — The ferry from Nowe will sail again in June, Mayor Ida Berg said on Friday.'
const NEXT = 'It had lain in dock since the winter.'

const NINJS = {
  uri: 'https://zna.test/items/1',
  type: 'text',
  versioncreated: '2024-05-03T12:00:00+02:00',
  firstcreated: '2024-05-03T10:00:00+02:00',
  headline: 'Ferry to sail again',
  byline: 'By Ann Roe',
  language: 'en',
  source: 'Zoran News',
  body_html: `<p>${LEAD}</p><h2>In dock</h2><p>${NEXT}</p>`,
  associations: { main: { description_text: 'The ferry in dock.', byline: 'Bo Lund' } },
}

describe('ninjs', () => {
  test('lines are labelled by their fields; persons, dates and sender are those of theirs', () => {
    const article = read(JSON.stringify(NINJS))
    expect(lines(JSON.stringify(NINJS))).toEqual([
      'title: Ferry to sail again',
      'byline: By Ann Roe',
      `body: ${LEAD}`,
      'subhead: In dock',
      `body: ${NEXT}`,
      'caption: The ferry in dock.',
      'credit: Bo Lund',
    ])
    expect(article).toMatchObject({
      title: 'Ferry to sail again',
      outlet: { value: 'Zoran News', pointer: 'ninjs source' },
      bylines: [{ value: 'Ann Roe' }],
      dateline: { place: 'KARSK', agency: 'ZNA' },
      canonicalUrl: 'https://zna.test/items/1',
      dateEvidence: [
        { kind: 'published', pointer: 'ninjs firstcreated', day: '2024-05-03' },
        { kind: 'modified', pointer: 'ninjs versioncreated', day: '2024-05-03' },
      ],
      problems: [],
    })
  })

  test('ninjs 2 has lists of headlines and bodies; a first version alone says when it came out', () => {
    const item = {
      standard: { name: 'ninjs', version: '2.0' },
      versioncreated: '2024-05-03',
      headlines: [
        { role: 'short', value: 'Ferry' },
        { role: 'main', value: 'Ferry to sail again' },
      ],
      bodies: [{ contenttype: 'text/plain', value: `${LEAD}\n\n${NEXT}` }],
    }
    const article = read(JSON.stringify(item))
    expect(article.title).toBe('Ferry to sail again')
    expect(article.blocks.map(({ role }) => role)).toEqual(['title', 'body', 'body'])
    expect(article.dateEvidence).toMatchObject([{ kind: 'published', day: '2024-05-03' }])
  })

  test('other JSON is no page', () => {
    expect(read('{"headline": "x", "body_text": "y"}').problems).toMatchObject([
      { code: 'format-unread' },
    ])
  })
})

const NITF = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><title>Slug</title><docdata><doc-id id-string="https://zna.test/2"/>
  <date.issue norm="20240503T100000+0200"/></docdata><pubdata name="Karsk Post" position.section="Roads"/></head><body><body.head>
  <hedline><hl1>Ferry to sail <em>again</em></hl1></hedline><byline>By <person>Ann Roe</person> and <person>Bo Lund</person></byline>
  <distributor>The Associated Press</distributor><dateline><location>Karsk</location></dateline><abstract><p>Short.</p></abstract></body.head>
  <body.content><p>${LEAD}</p><hl2>In dock</hl2><block><media media-type="image"><media-caption><p>The ferry &amp; its crew.</p></media-caption>
  <media-producer>Cy Eck</media-producer></media><p>${NEXT}</p></block></body.content></body></nitf>`

test('NITF: headline, byline, date of issue, paragraphs, captions', () => {
  expect(lines(NITF)).toEqual([
    'title: Ferry to sail again',
    'dek: Short.',
    'byline: By Ann Roe and Bo Lund',
    'stamp: Karsk',
    'wire-credit: The Associated Press',
    `body: ${LEAD}`,
    'subhead: In dock',
    'caption: The ferry & its crew.',
    'credit: Cy Eck',
    `body: ${NEXT}`,
  ])
  expect(read(NITF)).toMatchObject({
    bylines: [{ value: 'Ann Roe' }, { value: 'Bo Lund' }],
    agencies: [{ agency: 'Associated Press', how: 'wire-credit' }],
    outlet: { value: 'Karsk Post' },
    section: 'Roads',
    dateEvidence: [{ pointer: 'NITF date.issue/@norm', day: '2024-05-03' }],
  })
})

describe('NewsML', () => {
  const item = (
    content: string,
  ) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><provider literal="Zoran News"/>
    <versionCreated>2024-05-03T12:00:00Z</versionCreated></itemMeta><contentMeta><contentCreated>2024-05-03T10:00:00Z</contentCreated>
    <creator><name>Ann Roe</name></creator><headline>Ferry to sail again</headline><description role="drol:summary">Short.</description></contentMeta>
    <contentSet>${content}</contentSet></newsItem>`
  const html = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>In dock</h1><p>${LEAD}</p></body></html></inlineXML>`

  test.each([
    ['HTML', html, ['subhead: In dock', `body: ${LEAD}`]],
    [
      'plain text',
      `<inlineData contenttype="text/plain">${LEAD}\n\n${NEXT}</inlineData>`,
      [`body: ${LEAD}`, `body: ${NEXT}`],
    ],
    [
      'NITF',
      `<inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><p>${LEAD}</p></body.content></body></nitf></inlineXML>`,
      [`body: ${LEAD}`],
    ],
  ])('G2 with %s', (_what, content, body) => {
    expect(lines(item(content))).toEqual(['title: Ferry to sail again', 'dek: Short.', ...body])
    expect(read(item(content))).toMatchObject({
      bylines: [{ value: 'Ann Roe', pointer: 'NewsML creator' }],
      outlet: { value: 'Zoran News' },
      dateEvidence: [
        { kind: 'published', pointer: 'NewsML contentcreated' },
        { kind: 'modified', pointer: 'NewsML versioncreated' },
      ],
    })
  })

  test('of a message with several items the first with a text is read, and the others are counted', () => {
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item('')}${item(html)}</itemSet></newsMessage>`
    expect(read(message).title).toBe('Ferry to sail again')
    expect(read(message).problems).toMatchObject([
      { code: 'news-items-unread', parts: { count: 1 } },
    ])
  })
})
