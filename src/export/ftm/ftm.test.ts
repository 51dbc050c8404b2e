import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { holdPages, WEB_PAGES, writtenOf, writtenText } from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import type { Archive } from '../../archive/index.ts'
import type { FtmEntity } from './entity.ts'
import { ftm } from './ftm.ts'

let archive: Archive
let entities: FtmEntity[]
const entitiesOf = (text: string): FtmEntity[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
beforeAll(async () => {
  archive = await holdPages(WEB_PAGES)
  entities = entitiesOf(await writtenText(archive, ftm))
})
const ofSchema = (schema: string) => entities.filter((one) => one.schema === schema)

test('ids are those of one entity each, and what an entity points to is there', () => {
  const ids = new Set(entities.map(({ id }) => id))
  expect(ids.size).toBe(entities.length)
  for (const { properties } of entities)
    for (const name of ['document', 'resolved', 'entity', 'proof', 'organizer', 'involved'])
      for (const id of properties[name] ?? []) expect(ids).toContain(id)
})

test('an article has the hash of its bytes, its paper and language', () => {
  const article = ofSchema('Article').find(
    ({ properties }) => properties.publisher?.[0] === 'Fjord Daily',
  )
  const id = archive.find('article', 'own')[0] ?? ''
  expect(article?.properties).toMatchObject({
    author: ['Nora Vik'],
    publishedAt: ['2024-05-07'],
    sourceUrl: ['https://fjord.example/a?id=7'],
    language: ['eng'],
    fileName: ['own'],
    contentHash: [
      createHash('sha1')
        .update(archive.raw(id) ?? '')
        .digest('hex'),
    ],
    retrievedAt: ['2024-05-08T08:00:00.000Z'],
  })
})

test('a person has country and position, its mentions lead to the articles', () => {
  const lund = ofSchema('Person').find(({ properties }) => properties.name?.[0] === 'Ana Lund')
  expect(lund?.properties).toMatchObject({ country: ['no'], position: ['foreign minister'] })
  const mentions = ofSchema('Mention').filter(
    ({ properties }) => properties.resolved?.[0] === lund?.id,
  )
  expect(mentions.map(({ properties }) => properties.name?.[0]).sort()).toEqual([
    'Ana Lund',
    'Lund',
  ])
})

test('claims are notes with who says so, events have sides', () => {
  const troops = ofSchema('Note').find(({ properties }) =>
    properties.description?.[0]?.includes('troops'),
  )
  expect(troops?.properties.description?.[0]).toMatch(/Sweden.* says so; .*Norway denies it/)
  const meeting = ofSchema('Event').find(({ properties }) =>
    properties.name?.[0]?.startsWith('CONSULT'),
  )
  expect(meeting?.properties).toMatchObject({ date: ['2024-05-06'], country: ['no'] })
  expect(meeting?.properties.organizer).toHaveLength(1)
  expect(meeting?.properties.involved).toHaveLength(1)
})

test('an entity stays a line of JSON, whatever its words are', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePage, async (words) => {
      const text = await writtenOf(hostileHoldings(archive, words), ftm, { status: 'all' })
      const all = entitiesOf(text)
      for (const { id, schema, properties } of all) {
        expect(id).toMatch(/^cpd-[0-9a-f]{24}$/)
        expect(schema).toBeTruthy()
        for (const values of Object.values(properties))
          for (const value of values) expect(value.trim()).not.toBe('')
      }
    }),
    { numRuns: 40 },
  )
})
