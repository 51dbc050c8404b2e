import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  AT,
  holdPages,
  WEB_PAGES,
  writtenOf,
  writtenText,
} from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import { wellFormedXml } from '../../../test/export/well-formed-xml.ts'
import type { Archive } from '../../archive/index.ts'
import { atom, jsonFeed, rss } from './feeds.ts'

let archive: Archive
beforeAll(async () => {
  archive = await holdPages(WEB_PAGES)
})

describe('a parser of feeds reads', () => {
  test('stories as RSS, each with its brief, a guid that stays and the day of its last change', async () => {
    const feed = parseRssFeed(await writtenText(archive, rss))
    const [head] = archive.heads()
    expect(feed.items).toHaveLength(archive.heads().length)
    expect(feed.items?.[0]).toMatchObject({
      title: 'Norway and Sweden at odds over dockers',
      guid: { value: `urn:copydesk:story:${head?.id}`, isPermaLink: false },
    })
    expect(feed.items?.[0]?.link).toMatch(/^https:\/\/(?:harbour|fjord)\.example\//)
    expect(feed.items?.[0]?.content?.encoded).toContain('<q>')
    expect(feed.lastBuildDate).toBe('Wed, 08 May 2024 08:00:00 GMT')
  })

  test('stories as Atom', async () => {
    const feed = parseAtomFeed(await writtenText(archive, atom))
    expect(feed.id).toBe('urn:copydesk:feed:stories')
    expect(feed.entries?.[0]).toMatchObject({ updated: '2024-05-08T08:00:00.000Z' })
  })

  test('articles as JSON Feed, those that hold searched words alone', async () => {
    const all = parseJsonFeed(await writtenText(archive, jsonFeed, { list: 'articles' }))
    expect(all.items?.map((item) => item.external_url).sort()).toEqual([
      'https://fjord.example/a?id=7',
      'https://harbour.example/news/talks',
    ])
    const found = parseJsonFeed(
      await writtenText(archive, jsonFeed, { list: 'articles' }, { query: 'shipowners' }),
    )
    expect(found.items?.map((item) => item.external_url)).toEqual([
      'https://harbour.example/news/talks',
    ])
    expect(found.items?.[0]?.authors).toEqual([{ name: 'Nora Vik' }])
  })
})

test('changes are the lines of the log, the newest first', async () => {
  const { items = [] } = parseRssFeed(await writtenText(archive, rss, { list: 'changes' }))
  const lines = archive.changes({ since: 0 }).items
  expect(lines.length).toBeGreaterThan(0)
  expect(items.map(({ guid }) => guid?.value)).toEqual(
    lines.map(({ seq }) => `urn:copydesk:change:${seq}`).reverse(),
  )
  expect(items.at(-1)?.title).toContain('Norway and Sweden at odds over dockers')
  const none = { since: archive.seq() }
  expect(
    parseRssFeed(await writtenText(archive, rss, { list: 'changes' }, none)).items ?? [],
  ).toEqual([])
})

test('the same archive gives the same bytes', async () => {
  for (const format of [rss, atom, jsonFeed])
    expect(await writtenText(await holdPages(WEB_PAGES), format)).toBe(
      await writtenText(archive, format),
    )
})

test('an empty selection is a feed without entries', async () => {
  const none = { query: 'zeppelin' }
  expect(parseRssFeed(await writtenText(archive, rss, {}, none)).items ?? []).toEqual([])
  expect(parseAtomFeed(await writtenText(archive, atom, {}, none)).updated).toBe(AT)
})

test('no words of a page break a feed or become markup', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePage, async (words) => {
      const holdings = hostileHoldings(archive, words)
      for (const list of ['stories', 'articles'] as const) {
        const xml = [
          await writtenOf(holdings, rss, { list }),
          await writtenOf(holdings, atom, { list }),
        ]
        for (const one of xml) expect(wellFormedXml(one)).toBe(true)
        const entries = parseRssFeed(xml[0] as string).items ?? []
        expect(entries).toHaveLength(list === 'stories' ? 1 : 2)
        for (const { content, link } of entries) {
          expect(content?.encoded ?? '').not.toMatch(/<(?!\/?(?:p|ul|li|q|small|a)[ >])/)
          expect(link ?? 'https://').toMatch(/^https?:\/\//)
        }
        expect(parseAtomFeed(xml[1] as string).entries).toHaveLength(entries.length)
        const json = JSON.parse(await writtenOf(holdings, jsonFeed, { list }))
        expect(json.items).toHaveLength(entries.length)
      }
    }),
    { numRuns: 40 },
  )
})
