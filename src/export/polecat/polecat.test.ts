import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { holdPages, WEB_PAGES, writtenOf, writtenText } from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import { readTsv } from '../../../test/export/read-tsv.ts'
import type { Archive } from '../../archive/index.ts'
import { POLECAT_COLUMNS } from './polecat.data.ts'
import { polecat } from './polecat.ts'

let archive: Archive
beforeAll(async () => {
  archive = await holdPages(WEB_PAGES)
})

/** Rows by the names of the columns. */
function rowsOf(text: string): Record<string, string>[] {
  const [head = [], ...rows] = readTsv(text)
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}

test('the first forty columns are those of POLECAT', async () => {
  const [head] = readTsv(await writtenText(archive, polecat))
  expect(head?.slice(0, 40)).toEqual([...POLECAT_COLUMNS])
  expect(new Set(head).size).toBe(46)
})

test('an event is a row with its sides, countries, sectors and evidence', async () => {
  const rows = rowsOf(await writtenText(archive, polecat))
  expect(rows.find((row) => row['Event Type'] === 'CONSULT')).toMatchObject({
    'Event Date': '2024-05-06',
    'Quad Code': 'VERBAL COOPERATION',
    'Actor Name': 'Ana Lund',
    'Actor Country': 'NOR',
    'Actor COW': '385',
    'Primary Actor Sector': 'GOV',
    'Recipient Name': 'Erik Holm',
    'Recipient Country': 'SWE',
    Placename: 'Oslo',
    Country: 'NOR',
    Source: 'The Harbour Post',
    'Publication Date': '2024-05-07',
    Language: 'en',
    Intensity: '',
    Latitude: '',
    Status: 'happened',
    Evidence: expect.stringMatching(/^[0-9a-f]{64}@\d+-\d+/),
  })
  for (const row of rows) expect(row['Event ID']).toMatch(/^\d{8}-0800-[0-9a-f]{12}_[A-Z]+$/)
})

test('what did not happen is in it only where all is asked for', async () => {
  const happened = rowsOf(await writtenText(archive, polecat))
  const all = rowsOf(await writtenText(archive, polecat, { status: 'all' }))
  expect(new Set(happened.map(({ Status }) => Status))).toEqual(new Set(['happened']))
  expect(all.length).toBeGreaterThan(happened.length)
  expect(all.some((row) => row.Status === 'planned')).toBe(true)
  expect(['alleged', 'denied']).toContain(all.find((row) => row['Denied By'] === 'Norway')?.Status)
})

test('a row stays a row, whatever its words are', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePage, async (words) => {
      const rows = readTsv(
        await writtenOf(hostileHoldings(archive, words), polecat, { status: 'all' }),
      )
      expect(rows.length).toBeGreaterThan(2)
      for (const row of rows) expect(row).toHaveLength(46)
    }),
    { numRuns: 60 },
  )
})
