import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bylineAgency, findWireCredits, isSignOff } from './agency.ts'

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

test('finds the agency of a byline', () => {
  expect(bylineAgency('By ANN ROE, Associated Press', 10)).toMatchObject({
    span: { start: 22, end: 38 },
  })
})

test('never throws and keeps spans inside the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
      for (const { span } of findWireCredits(line))
        expect(line.length).toBeGreaterThanOrEqual(span.end)
    }),
  )
})
