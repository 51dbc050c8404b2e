import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDateline } from './dateline.ts'

describe('findDateline', () => {
  test.each([
    ['LIMA (AP) — Ministers met.', 'LIMA', 'Associated Press', 'LIMA (AP) —'],
    [
      'SEOUL, South Korea (AP) — They met.',
      'SEOUL',
      'Associated Press',
      'SEOUL, South Korea (AP) —',
    ],
    ['Paris (AFP) – They met.', 'Paris', 'Agence France-Presse', 'Paris (AFP) –'],
    ['WASHINGTON (CNN)The council met.', 'WASHINGTON', 'CNN', 'WASHINGTON (CNN)'],
    ['(Reuters) - They met.', '', 'Reuters', '(Reuters) -'],
    ['BEIJING (Northwire) — They met.', 'BEIJING', 'Northwire', 'BEIJING (Northwire) —'],
    [
      'PORT VILA, Vanuatu (Blue Reef News Service) - They met.',
      'PORT VILA',
      'Blue Reef News Service',
      'PORT VILA, Vanuatu (Blue Reef News Service) -',
    ],
    ['LIMA, January 20. /ZNA/. They met.', 'LIMA', 'ZNA', 'LIMA, January 20. /ZNA/.'],
    ['Lima, June 3 : They met.', 'Lima', undefined, 'Lima, June 3 :'],
    ['Lima, Jan 20 (ZNA).- They met.', 'Lima', 'ZNA', 'Lima, Jan 20 (ZNA).-'],
    ['KYIV, Ukraine — They met.', 'KYIV', undefined, 'KYIV, Ukraine —'],
  ])('%s', (line, place, agency, words) => {
    const found = findDateline(line, 100)
    expect(found?.place).toBe(place)
    expect(found?.agency).toBe(agency)
    expect(line.slice((found?.span.start ?? 0) - 100, (found?.span.end ?? 0) - 100)).toBe(words)
  })

  test('finds the date inside', () => {
    const line = 'BEIJING, Jan. 15, 2024 (Xinhua) -- They met.'
    const date = findDateline(line)?.date
    expect(line.slice(date?.start, date?.end)).toBe('Jan. 15, 2024')
  })

  test.each([
    'BREAKING — They met.',
    'The mayor (AP) said',
    'Hello (world) — yes',
    'They met (again)',
    'Beijing (Northwire) — They met.',
    'BEIJING (Northwire) They met.',
    'BEIJING (Northwire): they met.',
    'BEIJING (in the north) — They met.',
    'BEIJING (Monday) — They met.',
    'Lima, May 3, said that they met.',
    'In March, they met: all of them.',
  ])('%s has none', (line) => expect(findDateline(line)).toBeNull())
})

test('never throws and keeps spans inside the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
      expect(line.length).toBeGreaterThanOrEqual(findDateline(line)?.span.end ?? 0)
    }),
  )
})
