import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agencyNamed, bylineAgency, findDateline, findWireCredits, isSignOff } from './agency.ts'

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
  ])('%s has none', (line) => expect(findDateline(line)).toBeNull())
})

describe('findWireCredits', () => {
  test.each([
    ['The Associated Press contributed to this report.', ['Associated Press']],
    ['With inputs from PTI', ['Press Trust of India']],
    ['(Reuters, AFP)', ['Reuters', 'Agence France-Presse']],
    ['Copyright 2031 The Associated Press. All rights reserved.', ['Associated Press']],
  ])('%s', (line, agencies) => {
    expect(findWireCredits(line).map(({ agency }) => agency)).toEqual(agencies)
  })

  test.each([
    '(ANN ROE/AFP via Getty Images)',
    'AP Photo/Ann Roe',
    'Reuters said the port was closed.',
  ])('%s is none', (line) => expect(findWireCredits(line)).toEqual([]))

  test('a sign-off names no agency but ends the text', () => {
    expect(isSignOff('Reporting by Ann Roe; editing by Bo Poe')).toBe(true)
    expect(isSignOff('The reporting by both papers was denied.')).toBe(false)
  })
})

test('knows an agency by its initials and in a byline', () => {
  expect(agencyNamed('the Associated Press')).toBe('Associated Press')
  expect(agencyNamed('Nobody')).toBeNull()
  expect(bylineAgency('By ANN ROE, Associated Press', 10)).toMatchObject({
    span: { start: 22, end: 38 },
  })
})

test('never throws and keeps spans inside the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
      const spans = [findDateline(line)?.span, ...findWireCredits(line).map(({ span }) => span)]
      for (const span of spans) if (span) expect(line.length).toBeGreaterThanOrEqual(span.end)
    }),
  )
})
