import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { holdPages, WEB_PAGES, writtenOf, writtenText } from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import type { Archive } from '../../archive/index.ts'
import { ninjs } from './ninjs.ts'

type Item = Readonly<Record<string, unknown>> & { readonly uri: string; readonly type: string }
const itemsOf = (text: string): Item[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Properties of an item in ninjs 3.1: the standard refuses all others. */
const ALLOWED: ReadonlySet<string> = new Set(
  `uri standard firstCreated versionCreated contentCreated embargoed pubStatus urgency copyrightHolder copyrightNotice
  usageTerms edNote language descriptions bodies headlines people organisations places subjects events objects infoSources
  titles by slugline located renditions associations altIds trustIndicators genres rightsInfo expires charCount wordCount
  type representationType profile version title`.split(/\s+/),
)

let archive: Archive
beforeAll(async () => {
  archive = await holdPages(WEB_PAGES)
})

test('articles are texts, stories composites of them', async () => {
  const items = itemsOf(await writtenText(archive, ninjs))
  const [story, ...articles] = items
  expect(story).toMatchObject({
    type: 'composite',
    versionCreated: '2024-05-08T08:00:00.000Z',
    headlines: [{ role: 'main', value: 'Norway and Sweden at odds over dockers' }],
  })
  const parts = (story?.associations ?? []) as readonly { readonly uri: string }[]
  expect(parts.map(({ uri }) => uri).sort()).toEqual(articles.map(({ uri }) => uri).sort())
  expect(articles.find(({ altIds }) => JSON.stringify(altIds).includes('harbour'))).toMatchObject({
    type: 'text',
    representationType: 'incomplete',
    contentCreated: '2024-05-07T00:00:00Z',
    language: 'en',
    by: 'Nora Vik',
    infoSources: [
      { name: 'Associated Press', role: 'originator' },
      { name: 'The Harbour Post', role: 'distributor' },
    ],
    people: expect.arrayContaining([expect.objectContaining({ name: 'Ana Lund', rel: 'about' })]),
  })
})

test('no item has a property that the standard does not know', async () => {
  for (const item of itemsOf(await writtenText(archive, ninjs, { text: true })))
    for (const name of Object.keys(item)) expect(ALLOWED).toContain(name)
})

test('bodies count characters and words', async () => {
  const items = itemsOf(await writtenText(archive, ninjs, { text: true }))
  for (const { bodies } of items.slice(1)) {
    const [body] = bodies as { value: string; charCount: number; wordCount: number }[]
    expect(body?.charCount).toBe([...(body?.value ?? '')].length)
    expect(body?.wordCount).toBeGreaterThan(10)
  }
})

test('an item stays a line of JSON with an address of its own, whatever its words are', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePage, async (words) => {
      const items = itemsOf(await writtenOf(hostileHoldings(archive, words), ninjs, { text: true }))
      expect(items).toHaveLength(3)
      for (const { uri } of items) expect(URL.canParse(uri)).toBe(true)
    }),
    { numRuns: 40 },
  )
})
