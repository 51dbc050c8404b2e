import { describe, expect, test } from 'vitest'
import { readClaims } from '../../../test/claims-of.ts'
import type { Claim } from '../claim.ts'

const one = (text: string): Claim => {
  const [claim] = readClaims(text)
  if (!claim) throw new Error(`no claim in: ${text}`)
  return claim
}

describe('words that claim nothing', () => {
  const stances = (text: string) =>
    readClaims(text).map(({ kind, polarity }) => `${kind} ${polarity}`)

  test.each([
    ['a so-called name', 'The raid hit the so-called “iron port” in the north.'],
    ['a name that a group gives itself', 'The group calls itself the Army of the Dunes.'],
    ['a thing with a name', 'Lund bought a wagon called the Tern.'],
    ['points in a match', 'Ana Petrova added 25 points in the second half.'],
    ['a reported case', 'It was the first confirmed use of the new pier.'],
    ['a plan that answers nothing', 'The plan does not answer basic points such as the cost.'],
  ])('%s is none', (_, text) => {
    expect(readClaims(text)).toEqual([])
  })

  test.each([
    ['what may be said', 'Oslo may argue that the port is shut.'],
    ['what nobody says', 'Neither side believes that the port is shut.'],
    ['a condition', 'The work stops if Oslo says that the port is shut.'],
  ])('%s takes no side', (_, text) => {
    expect(stances(text)).toEqual([expect.stringMatching(/ 0$/)])
  })

  test('who did not answer questions gave no answer', () => {
    expect(stances('The mayor did not answer questions about the pier.')).toEqual(['no-comment 0'])
  })
})

describe('where a content ends', () => {
  test('at a dash behind which the reporter asks', () => {
    expect(one('Lund said the pier will open – but what does that mean for ships?').text).toBe(
      'the pier will open',
    )
  })

  test('at the comma after a clause that opens its sentence', () => {
    const text = 'Shortly after Oslo said it had left the port, a boat crew found smoke.'
    expect(one(text).text).toBe('it had left the port')
  })

  test('a time may stand before "that"', () => {
    expect(one('The ministry said this month that cutting fares would help.').text).toBe(
      'that cutting fares would help',
    )
  })
})

test.each([
  ['The pier will hold', 'Lund said the pier will hold.', true],
  ['to open the pier', 'Oslo vowed to open the pier.', false],
  ['victory as the crowd left', 'Lund claimed victory as the crowd left.', false],
  ['a piece of a quotation', 'The pier “is our dream,” Lund said.', false],
  ['what "which" stands for', 'The film, which Lund says she bought at the port, is lost.', false],
  [
    'a past that looks like a participle',
    'Fighting near the port killed six sailors, police said.',
    true,
  ],
  ['a whole quotation', '“The pier is our dream,” Lund said.', true],
])('says whether a content reads alone: %s', (_, text, expected) => {
  expect(one(text).isClause).toBe(expected)
})
