import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { holdPages, WEB_PAGES, writtenOf, writtenText } from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import type { Archive } from '../../archive/index.ts'
import { COUNTRY_CODES } from '../country-codes.data.ts'
import { COUNTRY_MIDDLES } from './country-middles.data.ts'
import { geojson } from './geojson.ts'

let archive: Archive
beforeAll(async () => {
  archive = await holdPages(WEB_PAGES)
})

test('an event stands in the middle of the country that its place is in', async () => {
  const { type, features } = JSON.parse(await writtenText(archive, geojson))
  expect(type).toBe('FeatureCollection')
  expect(features[0]).toMatchObject({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [12.2, 63.8] },
    properties: {
      type: 'CONSULT',
      day: '2024-05-06',
      place: 'Oslo',
      country: 'NOR',
      precision: 'country',
    },
  })
})

test('middles are places on earth, of countries that have codes', () => {
  const codes = new Set(COUNTRY_CODES.map(([alpha3]) => alpha3))
  for (const [alpha3, longitude, latitude] of COUNTRY_MIDDLES) {
    expect(codes).toContain(alpha3)
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
    expect(Math.abs(latitude)).toBeLessThanOrEqual(90)
  }
})

test('it stays one document, whatever its words are', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePage, async (words) => {
      const text = await writtenOf(hostileHoldings(archive, words), geojson, { status: 'all' })
      expect(JSON.parse(text).type).toBe('FeatureCollection')
    }),
    { numRuns: 30 },
  )
})
