import fc from 'fast-check'
import ICAL from 'ical.js'
import { beforeAll, expect, test } from 'vitest'
import { holdPages, WEB_PAGES, writtenOf, writtenText } from '../../../test/export/held-pages.ts'
import { hostileHoldings, hostilePage } from '../../../test/export/hostile-archive.ts'
import type { Archive } from '../../archive/index.ts'
import { ical } from './ical.ts'

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')

let archive: Archive
beforeAll(async () => {
  archive = await holdPages(WEB_PAGES)
})

test('an independent reader finds a day for each line, planned ones tentative', async () => {
  const events = eventsOf(await writtenText(archive, ical))
  const lines = archive.heads().flatMap(({ id }) => archive.story(id)?.timeline ?? [])
  expect(events).toHaveLength(lines.length)
  for (const [at, event] of events.entries()) {
    const { from, to, status, what } = lines[at] ?? {}
    expect(String(event.getFirstPropertyValue('dtstart'))).toBe(from)
    expect(String(event.getFirstPropertyValue('dtend')) > String(to)).toBe(true)
    expect(event.getFirstPropertyValue('status')).toBe(
      status === 'happened' ? 'CONFIRMED' : 'TENTATIVE',
    )
    expect(String(event.getFirstPropertyValue('summary'))).toContain(what)
    expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2024-05-08T09:30:00Z')
  }
  expect(events.some((event) => event.getFirstPropertyValue('status') === 'TENTATIVE')).toBe(true)
})

test('lines are of at most 75 bytes, end as they must, and break no character', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePage, async (words) => {
      const text = await writtenOf(hostileHoldings(archive, words), ical)
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
        expect(line.isWellFormed()).toBe(true)
      }
      const events = eventsOf(text)
      const ids = events.map((event) => event.getFirstPropertyValue('uid'))
      expect(new Set(ids).size).toBe(ids.length)
      expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(events.length)
    }),
    { numRuns: 60 },
  )
})
