import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findStamps, readStampLine, readYearlessStamp } from './stamp.ts'

const days = (line: string, dayFirst = false) =>
  findStamps(line, { dayFirst }).map(({ day }) => day)

describe('findStamps', () => {
  test.each([
    ['January 15, 2024', '2024-01-15'],
    ['Jan. 3rd, 2024 at 8:21 a.m. EST', '2024-01-03'],
    ['15 Jan 2024 08:21', '2024-01-15'],
    ['2025-05-04 08:21:53source:X', '2025-05-04'],
    ['Mon, 15.01.24 um 8:12 Uhr', '2024-01-15'],
    ['15 de enero de 2024', '2024-01-15'],
    ['1er février 2024', '2024-02-01'],
    ['13/04/2019 10:00', '2019-04-13'],
    ['2020年7月3日', '2020-07-03'],
    ['Thu Oct 26 11:00:09 EDT 2023', '2023-10-26'],
    ['03.16.2025', '2025-03-16'],
  ])('%s', (line, day) => expect(days(line)).toEqual([day]))

  test('reads a doubtful date by the order that is given, and says that it is doubtful', () => {
    expect(days('03/04/2024')).toEqual(['2024-03-04'])
    expect(days('03/04/2024', true)).toEqual(['2024-04-03'])
    expect(findStamps('03/04/2024')[0]?.ambiguous).toBe(true)
    expect(findStamps('04/04/2024')[0]?.ambiguous).toBe(false)
  })

  test('tells the day of publication from the day of a change', () => {
    const labels = findStamps('Published: May 3, 2024 | Updated: May 5, 2024').map(
      ({ label }) => label,
    )
    expect(labels).toEqual(['published', 'modified'])
  })

  test.each([
    '30 February 2024',
    'Room 12/45/2024',
    'May 5',
    'version 1.2.2024.7',
    '12 Elephants 2024',
  ])('%s is no day', (line) => expect(days(line)).toEqual([]))

  test('spans hold the words, moved by where the line stands', () => {
    const line = 'Posted on May 3, 2024 8:21 am by Ann'
    const stamp = findStamps(line, { from: 7 })[0]
    expect(stamp?.span).toEqual({ start: 17, end: 36 })
    expect(stamp?.quote).toBe('May 3, 2024 8:21 am')
  })

  test('never throws and keeps spans inside the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (noise) => {
        const line = `${noise}2024-01-15${noise}`
        for (const { span, quote } of findStamps(line)) {
          expect(line.slice(span.start, span.end)).toBe(quote)
        }
      }),
    )
  })
})

describe('readStampLine', () => {
  test.each([
    'Published 3 May 2024',
    'Monday, 3 May 2024 | 8:21 am EDT',
    'Last updated: 2024-05-03',
  ])('%s is a date line', (line) => expect(readStampLine(line).length).toBe(1))
  test('a sentence with a date is none', () => {
    expect(readStampLine('The treaty was signed on 3 May 2024 by both ministers.')).toEqual([])
  })
})

describe('readYearlessStamp', () => {
  test.each([
    ['Jan 20', 1, 20],
    ['13:43 2 October', 10, 2],
    ['Mon Oct 2, 2:47 pm', 10, 2],
    ['Updated: 2 October, 13:43', 10, 2],
  ])('%s', (line, month, date) => {
    expect(readYearlessStamp(line)).toMatchObject({ month, date })
  })

  test.each(['Oct 32', 'October', 'Jan 20, 2024', '30 February', 'Bridge 20'])(
    '%s is none',
    (line) => expect(readYearlessStamp(line)).toBeNull(),
  )
})

test('the word for a last change in German is no publication', () => {
  const line = 'Stand: 17.04.2019, 14:05 Uhr | Veröffentlicht am 16. April 2019'
  expect(findStamps(line).map(({ label }) => label)).toEqual(['modified', 'published'])
})

test('reads each place of a line as one date', () => {
  expect(
    findStamps('Published 3 May 2024 10:20, updated May 4, 2024').map(({ day }) => day),
  ).toEqual(['2024-05-03', '2024-05-04'])
  expect(findStamps('2024-05-03 04/05/2024')).toHaveLength(2)
})
