import { describe, expect, test } from 'vitest'
import { articleFromText } from '../article/index.ts'
import { analyse } from '../language/index.ts'
import { findNames } from '../names/index.ts'
import { readProse } from '../text/index.ts'
import type { Claim } from './claim.ts'
import { findClaims } from './find-claims.ts'

function claimsOf(text: string, withNames = true): Claim[] {
  const analysis = analyse(readProse(articleFromText(text)))
  return findClaims(analysis, withNames ? findNames(analysis) : [])
}

const namesOf = (text: string, withNames = true): string[] =>
  claimsOf(text, withNames).map((claim) => claim.source?.names.join(' + ') ?? '')

describe('speakers', () => {
  test('a surname is the person with that name', () => {
    const names = namesOf('Elena Markova said the dam will hold. Markova said it was checked.')
    expect(names).toEqual(['Elena Markova', 'Elena Markova'])
  })

  test('a pronoun is the last speaker of that gender', () => {
    const text =
      'Spokeswoman Elena Markova said the dam will hold. Spokesman Tom Birk said it was old. She said it was checked.'
    expect(namesOf(text)[2]).toContain('Elena Markova')
  })

  test('"the spokesman" is the last one who spoke in that office', () => {
    const text =
      'Tom Birk, spokesman for the Harbor Ministry, said the port was open. Elena Markova said it was shut. The spokesman said it was safe.'
    const names = namesOf(text, false)
    expect(names[0]).toBe('Tom Birk (spokesman, Harbor Ministry)')
    expect(names[2]).toBe(names[0])
  })

  test('"the ministry" is the body in the last spokesperson’s title', () => {
    const text =
      'Danish Harbor Ministry spokesperson Tom Birk said the port was open. The ministry said it was safe.'
    expect(namesOf(text, false)[1]).toContain('Harbor Ministry')
  })

  test('two who speak together are two names', () => {
    expect(namesOf('Norway and Sweden said the port was open.')).toEqual(['Norway + Sweden'])
  })

  test('falls back on the words where no entity is known', () => {
    expect(namesOf('Local fishermen said the port was open.', false)).toEqual(['local fishermen'])
  })
})

describe('parties', () => {
  test('a country answers for itself and for its spokespeople', () => {
    const claims = claimsOf(
      'Norway said the port was open. Tom Birk, spokesman for Sweden’s Foreign Ministry, said it was shut.',
    )
    expect(claims.map((claim) => claim.source?.parties)).toEqual([['Norway'], ['Sweden']])
  })

  test('nobody answers for a private person', () => {
    const [claim] = claimsOf('Elena Markova said the dam will hold.')
    expect(claim?.source?.parties).toEqual([])
  })
})
