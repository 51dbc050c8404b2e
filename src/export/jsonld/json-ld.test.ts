import fc from 'fast-check'
import jsonld from 'jsonld'
import { beforeAll, expect, test } from 'vitest'
import { holdPages, WEB_PAGES, writtenOf, writtenText } from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import type { Archive } from '../../archive/index.ts'
import { jsonLd } from './json-ld.ts'

/** Contexts from here alone: what is loaded from elsewhere is no test. */
const documentLoader = async (url: string) => {
  if (!url.startsWith('https://schema.org')) throw new Error(`not loaded: ${url}`)
  const document = { '@context': { '@vocab': 'https://schema.org/' } }
  return { document, documentUrl: url }
}

const quadsOf = (text: string) => jsonld.toRDF(JSON.parse(text), { documentLoader })

/** What schema.org lets stand on each type, as far as it is written here. */
const PROPERTIES: Readonly<Record<string, string>> = {
  NewsArticle:
    'identifier url headline datePublished author publisher dateline inLanguage articleBody isBasedOn correction mentions',
  Claim: 'text claimInterpreter firstAppearance appearance additionalProperty',
  Event:
    'name startDate endDate location eventStatus organizer attendee subjectOf additionalProperty',
}

let archive: Archive
beforeAll(async () => {
  archive = await holdPages(WEB_PAGES)
})

test('an independent processor reads it as statements', async () => {
  const quads = await quadsOf(await writtenText(archive, jsonLd, { status: 'all' }))
  const is = (type: string) =>
    quads.filter(
      ({ predicate, object }) =>
        predicate.value.endsWith('#type') && object.value === `https://schema.org/${type}`,
    ).length
  expect(is('NewsArticle')).toBe(2)
  expect(is('Claim')).toBeGreaterThan(1)
  expect(is('Event')).toBeGreaterThan(1)
  expect(is('ClaimReview')).toBe(0)
  const about = quads.filter(({ subject }) => subject.value.startsWith('urn:copydesk:article:'))
  expect(about.map(({ object }) => object.value)).toContain('https://harbour.example/news/talks')
})

test('nodes have properties of their type alone', async () => {
  const { '@graph': nodes } = JSON.parse(await writtenText(archive, jsonLd, { text: true }))
  for (const { '@type': type, '@id': _, ...facts } of nodes)
    for (const name of Object.keys(facts)) expect(PROPERTIES[type]?.split(' ')).toContain(name)
})

test('a copy is based on its source, and a claim says who denies it', async () => {
  const { '@graph': nodes } = JSON.parse(await writtenText(await holdPages(), jsonLd))
  expect(JSON.stringify(nodes)).toContain('Associated Press text, not held')
  const troops = nodes.find(({ text }: { text?: string }) => text?.includes('sent troops'))
  expect(troops.claimInterpreter).toEqual([{ '@type': 'Thing', name: 'Sweden' }])
  expect(troops.additionalProperty).toContainEqual({
    '@type': 'PropertyValue',
    name: 'deniedBy',
    value: 'Norway',
  })
})

test('it stays one document, whatever its words are', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePage, async (words) => {
      const text = await writtenOf(hostileHoldings(archive, words), jsonLd, { text: true })
      expect(JSON.parse(text)['@graph'].length).toBeGreaterThan(3)
      expect((await quadsOf(text)).length).toBeGreaterThan(20)
    }),
    { numRuns: 15 },
  )
})
