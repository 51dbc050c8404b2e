import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { holdPages, WEB_PAGES, writtenOf, writtenText } from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import type { Archive } from '../../archive/index.ts'
import { csl } from './csl.ts'

let archive: Archive
beforeAll(async () => {
  archive = await holdPages(WEB_PAGES)
})

test('an article is an item with its day, author, paper and address', async () => {
  const items = JSON.parse(await writtenText(archive, csl))
  expect(items).toHaveLength(2)
  expect(items.find((item: { URL: string }) => item.URL.includes('fjord'))).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{64}$/),
    type: 'article-newspaper',
    title: 'Norway and Sweden at odds over dockers',
    author: [{ literal: 'Nora Vik' }],
    'container-title': 'Fjord Daily',
    issued: { 'date-parts': [[2024, 5, 7]] },
    accessed: { 'date-parts': [[2024, 5, 8]] },
    language: 'en',
    URL: 'https://fjord.example/a?id=7',
    archive: 'Copydesk',
    archive_location: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

test('a copy says whose text it is', async () => {
  const items: { note?: string }[] = JSON.parse(await writtenText(await holdPages(), csl))
  expect(items.filter(({ note }) => note?.includes('Associated Press'))).toHaveLength(2)
})

test('it stays JSON whatever a page holds, and empty is an array', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePage, async (words) => {
      expect(JSON.parse(await writtenOf(hostileHoldings(archive, words), csl))).toHaveLength(2)
    }),
    { numRuns: 40 },
  )
  expect(JSON.parse(await writtenText(archive, csl, {}, { query: 'zeppelin' }))).toEqual([])
})
