import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTime } from './read-time.ts'

describe('dates as feeds, maps and mail write them', () => {
  test.each([
    ['Fri, 03 May 2024 10:00:00 GMT', '2024-05-03T10:00:00Z'],
    ['3 May 24 10:00 EST', '2024-05-03T10:00-05:00'],
    ['Friday, 03-May-24 10:00:00 UTC', '2024-05-03T10:00:00Z'],
    ['Fri, 3 May 98 10:00 +0530', '1998-05-03T10:00+05:30'],
    ['Fri May  3 10:00:00 2024', '2024-05-03T10:00:00'],
    ['Fri May 3 10:00:00 PDT 2024', '2024-05-03T10:00:00-07:00'],
    ['Fri, 03 May 2024 10:00:00 Etc/GMT', '2024-05-03T10:00:00Z'],
    ['Fri, 03 May 2024 10:00:00 GMT+2', '2024-05-03T10:00:00+02:00'],
    ['2024-05-03T10:00:00.25-08:00', '2024-05-03T10:00:00.25-08:00'],
    ['2024-05-03T10:00:00+0000', '2024-05-03T10:00:00Z'],
    ['2024-05-03T10:00:00,5Z', '2024-05-03T10:00:00.5Z'],
    ['3 May 2024 9:5:1 GMT', '2024-05-03T09:05:01Z'],
    ['20240503T101500Z', '2024-05-03T10:15:00Z'],
    ['2024-124', '2024-05-03'],
    ['2024124', '2024-05-03'],
    ['1714730400', '2024-05-03T10:00:00Z'],
    ['1714730400000', '2024-05-03T10:00:00Z'],
    ['20240503101500', '2024-05-03T10:15:00'],
    ['2024년 05월 03일 10:15:00', '2024-05-03T10:15:00'],
    ['2024-05-03 오후 11:23:17', '2024-05-03T23:23:17'],
    ['Παρ, 3 Μαΐ 2024 10:00:00 EET', '2024-05-03T10:00:00+02:00'],
    ['2024-május-3T9:15+02:00', '2024-05-03T09:15+02:00'],
    ['Пт, 3 мая 2024 10:00:00 MSK', '2024-05-03T10:00:00+03:00'],
    ['vr 3 mei 2024 10:00', '2024-05-03T10:00'],
    ['3. März 2024, 10:00', '2024-03-03T10:00'],
    ['May 3, 2024, 4:05 pm', '2024-05-03T16:05'],
    ['Fri, 2024/05/03 10:00:00 EDT', '2024-05-03T10:00:00-04:00'],
    ['05/13/2024', '2024-05-13'],
    ['13/05/2024', '2024-05-13'],
  ])('%s', (written, time) => {
    expect(readTime(written)).toBe(time)
  })

  test.each([
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['May 2024', '2024-05'],
    ['Fri, 3 May 2024', '2024-05-03'],
    ['2024-05-03T10:00', '2024-05-03T10:00'],
  ])('%s is no surer than it was written', (written, time) => {
    expect(readTime(written)).toBe(time)
  })

  test('a zone that nobody knows leaves the clock without one', () => {
    expect(readTime('Fri, 3 May 2024 10:00:00 QQQ')).toBe('2024-05-03T10:00:00')
    expect(readTime('Fri, 3 May 2024 10:00:00 +9900')).toBe('2024-05-03T10:00:00')
  })

  test('midnight as the end of a day is the beginning of the next; a leap second is the last one', () => {
    expect(readTime('2024-12-31T24:00:00Z')).toBe('2025-01-01T00:00:00Z')
    expect(readTime('Mon, 31 Dec 1999 23:59:60 GMT')).toBe('1999-12-31T23:59:59Z')
  })

  test.each([
    'yesterday',
    '',
    'Fri, 32 May 2024',
    '2024-13-01',
    '0001-01-01T00:00:00Z',
    '03/05/2024',
    `${'9'.repeat(200)}`,
  ])('%j says no day', (written) => {
    expect(readTime(written)).toBeNull()
  })

  test('any characters give a date of the calendar or nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const time = readTime(text)
        if (time !== null) expect(time).toMatch(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d.*)?)?)?$/)
      }),
    )
  })
})
