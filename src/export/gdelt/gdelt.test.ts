import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { CAMEO_ROOTS } from '../../../test/export/cameo-roots.ts'
import { holdPages, WEB_PAGES, writtenOf, writtenText } from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import { readTsv } from '../../../test/export/read-tsv.ts'
import type { Archive } from '../../archive/index.ts'
import { eventNumber, fractionDate, goldstein } from './codes.ts'
import { EVENT_COLUMNS, MENTION_COLUMNS } from './gdelt.data.ts'
import { gdelt, gdeltMentions } from './gdelt.ts'

let archive: Archive
beforeAll(async () => {
  archive = await holdPages(WEB_PAGES)
})

const named = (text: string, columns: readonly string[]): Record<string, string>[] =>
  readTsv(text).map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ''])))

test('an event has 61 cells, by the codebook', async () => {
  const text = await writtenText(archive, gdelt)
  for (const row of readTsv(text)) expect(row).toHaveLength(61)
  const events = named(text, EVENT_COLUMNS)
  expect(events.find(({ EventRootCode }) => EventRootCode === '04')).toMatchObject({
    SQLDATE: '20240506',
    MonthYear: '202405',
    Year: '2024',
    FractionDate: '2024.3452',
    Actor1Code: 'NORGOV',
    Actor1Name: 'ANA LUND',
    Actor1CountryCode: 'NOR',
    Actor1Type1Code: 'GOV',
    Actor2Code: 'SWEGOV',
    QuadClass: '1',
    ActionGeo_Type: '1',
    ActionGeo_CountryCode: 'NO',
    AvgTone: '',
    DATEADDED: '20240508080000',
    SOURCEURL: 'https://harbour.example/news/talks',
  })
  for (const { EventCode, EventBaseCode, EventRootCode, GoldsteinScale } of events) {
    expect(EventBaseCode).toBe(EventCode?.slice(0, 3))
    expect(CAMEO_ROOTS).toContain(EventRootCode)
    expect(goldstein(EventCode ?? '')).toBe(GoldsteinScale)
  }
})

test('mentions are those of the events, with offsets in characters', async () => {
  const ids = named(await writtenText(archive, gdelt), EVENT_COLUMNS).map(
    ({ GLOBALEVENTID }) => GLOBALEVENTID,
  )
  const text = await writtenText(archive, gdeltMentions)
  for (const row of readTsv(text)) expect(row).toHaveLength(16)
  const mentions = named(text, MENTION_COLUMNS)
  expect(new Set(mentions.map(({ GLOBALEVENTID }) => GLOBALEVENTID))).toEqual(new Set(ids))
  for (const { Extras = '', ActionCharOffset, Actor1CharOffset } of mentions) {
    const [status, id, place] = Extras.split(';') as [string, string, string]
    expect(status).toBe('happened')
    const [article = ''] = place.split('@')
    const event = archive
      .story(archive.storyOf(article) ?? '')
      ?.happenings.find((one) => one.id === id)
      ?.events.find((one) => one.article === article)
    const page = archive.article(article)?.article.text ?? ''
    const characters = [...page]
    const word = page.slice(event?.trigger[0]?.start, event?.trigger[0]?.end)
    const at = Number(ActionCharOffset)
    expect(characters.slice(at, at + [...word].length).join('')).toBe(word)
    const actor = event?.actors[0]?.text ?? ''
    const from = Number(Actor1CharOffset)
    expect(characters.slice(from, from + 3).join('')).toBe([...actor].slice(0, 3).join(''))
  }
  // The emoji before the words of the first event would move offsets in UTF-16 by one.
  expect(mentions.some(({ MentionSourceName }) => MentionSourceName === 'harbour.example')).toBe(
    true,
  )
})

test('what did not happen is in it only where all is asked for', async () => {
  const happened = readTsv(await writtenText(archive, gdelt))
  expect(readTsv(await writtenText(archive, gdelt, { status: 'all' })).length).toBeGreaterThan(
    happened.length,
  )
  const mentions = named(
    await writtenText(archive, gdeltMentions, { status: 'all' }),
    MENTION_COLUMNS,
  )
  expect(mentions.some(({ Extras }) => Extras?.startsWith('planned;'))).toBe(true)
})

test('a row stays a row, whatever its words are', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePage, async (words) => {
      const holdings = hostileHoldings(archive, words)
      for (const row of readTsv(await writtenOf(holdings, gdelt))) expect(row).toHaveLength(61)
      for (const row of readTsv(await writtenOf(holdings, gdeltMentions)))
        expect(row).toHaveLength(16)
    }),
    { numRuns: 40 },
  )
})

test('ids are whole numbers that JavaScript keeps', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(Number.isSafeInteger(eventNumber(id))).toBe(true)
      expect(eventNumber(id)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the part of a year is as the codebook counts it', () => {
  expect(fractionDate('2024-01-01')).toBe('2024.0027')
  expect(fractionDate('2024-12-31')).toBe('2024.9890')
})
