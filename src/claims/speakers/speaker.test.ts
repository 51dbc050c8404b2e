import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { findNames } from '../../names/index.ts'
import { readProse } from '../../text/index.ts'
import type { Claim } from '../claim.ts'
import { findClaims } from '../find-claims.ts'
import { speakerLabel } from '../speaker-name.ts'

function claimsOf(text: string, withNames = true): Claim[] {
  const analysis = analyse(readProse(articleFromText(text)))
  return findClaims(analysis, withNames ? findNames(analysis) : [])
}

const namesOf = (text: string, withNames = true): string[] =>
  claimsOf(text, withNames).map((claim) => claim.source?.names.map(speakerLabel).join(' + ') ?? '')

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

describe('whom a pronoun means', () => {
  test('the one whom the sentence before is about, though another spoke last', () => {
    const names = namesOf(
      'Tom Birk said the port was shut. Jon Dahl was the third witness on Tuesday. He said it was open.',
    )
    expect(names).toEqual(['Tom Birk', 'Jon Dahl'])
  })

  test.each([
    [
      'a television report',
      'Fears grew after a television report last week that said the dam leaks.',
    ],
    [
      'allies',
      'It followed attacks by Minister Tom Birk and allies, who claim the dam was neglected.',
    ],
    ['Norway', 'Norway, which says the dam leaks, sent ships.'],
  ])('a relative stands for the words before it: %s', (expected, text) => {
    expect(namesOf(text)[0]).toContain(expected)
  })
})

describe('the words of a source', () => {
  test.each([
    ['Tom Birk', 'Former Sen. Tom Birk (R-Mass.) said the dam will hold.'],
    ['Anton Melnik', 'Anton Melnik, 74, a Lviv plumber who saw it, said the roof fell.'],
    ['Vestoil campaign', 'The Vestoil campaign on Tuesday said the pier was open.'],
    ['firm', 'The Oslo-based firm said the pier was open.'],
    ['Tom Birk', 'The army spokesman, Rear Admiral Tom Birk, said the pier was open.'],
    [
      'a spokesperson for',
      'A spokesperson for South Korea’s Unification Ministry said it was open.',
    ],
    ['chief economist', 'The Institute of Canada’s chief economist said it was open.'],
    ['Anwar Dahl', 'At the same time, harbor chief Anwar Dahl, said the pier was open.'],
    ['Britain-based group', 'The Britain-based group says the pier was open.'],
    [
      'The official who spoke',
      'The official who spoke on condition of anonymity says it was open.',
    ],
    ['Ana Roth', 'Ana Roth, from Bergen, who runs the port, said the pier was open.'],
    ['two people briefed on the talks', 'Two people briefed on the talks said the pier was open.'],
  ])('%s', (expected, text) => {
    expect(namesOf(text)[0]?.toLowerCase()).toContain(expected.toLowerCase())
  })

  test('a country at the end of another name does not speak', () => {
    expect(namesOf('Free Coast Namibia says the dam leaks.')[0]).not.toBe('Namibia')
  })
})

describe('parties', () => {
  test.each([
    ['an analyst abroad', 'The plan fails, said Lars Nyberg, an analyst at Danish bank Norlund.'],
    ['a bank’s president', 'Tom Birk, president of Danish bank Norlund, said the plan fails.'],
    ['a scholar of a country', 'Eva Lund, a China scholar at a college, said the plan fails.'],
    ['soldiers’ survivors', 'Survivors of a Danish army unit said the plan fails.'],
    ['a lawmaker', 'A Danish lawmaker said the plan fails.'],
    ['one who held the office', 'Former Danish ambassador Tom Birk said the plan fails.'],
  ])('no state speaks through %s', (_, text) => {
    expect(claimsOf(text).map(({ source }) => source?.parties)).toEqual([[]])
  })

  test('a former ambassador stays one when named again', () => {
    const claims = claimsOf(
      'Former Danish ambassador Tom Birk said it fails. Birk said it is late.',
    )
    expect(claims.map(({ source }) => source?.parties)).toEqual([[], []])
    expect(claims[1]?.source?.names[0]?.office?.title).toContain('former ambassador')
  })

  test('a state speaks through its officials and its minister', () => {
    const claims = claimsOf(
      'Danish officials said it fails. Danish Prime Minister Eva Lund said it holds. Lund said it is safe.',
    )
    expect(claims.map(({ source }) => source?.parties)).toEqual([
      ['Denmark'],
      ['Denmark'],
      ['Denmark'],
    ])
  })

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
