import { expect, test } from 'vitest'
import type { CivilDay } from '../article/index.ts'
import type { Claim } from '../claims/index.ts'
import { sharedTexts } from './independent-reports.ts'
import { creditsOf, ledgerSides, type SidedClaim } from './ledger-sides.ts'

const speaker = (name: string): Claim['source'] => ({
  spans: [],
  text: name,
  entities: [],
  names: [{ name }],
  parties: [],
})

function sided(article: string, name: string, stance: SidedClaim['stance'], via = ''): SidedClaim {
  const claim: Claim = {
    id: `c${article}-0`,
    article,
    sentence: 0,
    source: speaker(name),
    via: via ? [speaker(via) as NonNullable<Claim['source']>] : [],
    cue: [],
    content: [{ start: 0, end: 10 }],
    text: 'the pier is shut',
    kind: 'state',
    polarity: stance === 'denies' ? -1 : 1,
    speech: 'indirect',
    about: [],
    rule: 'clause',
  }
  return { claim, cite: { article, spans: claim.content }, stance }
}

const NONE = sharedTexts([], [])
const DAYS = new Map<string, CivilDay>([
  ['a', '2024-03-01'],
  ['b', '2024-03-04'],
  ['c', '2024-03-09'],
])

test('tells of each side on how many reports it rests, and from when to when it was told', () => {
  const [asserts, denies] = ledgerSides(
    [sided('a', 'Lund', 'asserts'), sided('b', 'Lund', 'asserts'), sided('c', 'Birk', 'denies')],
    NONE,
    DAYS,
  )
  expect(asserts).toMatchObject({
    party: 'Lund',
    origins: { reports: 2 },
    firstTold: '2024-03-01',
    lastTold: '2024-03-04',
  })
  expect(denies).toMatchObject({ stance: 'denies', party: 'Birk', origins: { reports: 1 } })
})

test('two articles on one paper’s word are one report', () => {
  const sides = ledgerSides(
    [sided('a', 'Lund', 'asserts', 'Bergen Post'), sided('b', 'Lund', 'asserts', 'Bergen Post')],
    NONE,
    DAYS,
  )
  expect(sides[0]?.origins).toEqual({ reports: 1, articles: 2 })
})

test('who denied it first and owns to it later has turned', () => {
  const sides = ledgerSides(
    [sided('a', 'Lund', 'denies'), sided('c', 'Lund', 'asserts')],
    NONE,
    DAYS,
  )
  expect(sides.map(({ stance, turned }) => [stance, turned])).toEqual([
    ['denies', undefined],
    ['asserts', true],
  ])
})

test('an article that also has it from the speaker credits nobody', () => {
  const claims = [sided('a', 'Lund', 'asserts', 'Bergen Post'), sided('a', 'Lund', 'asserts')]
  expect([...creditsOf(claims)]).toEqual([])
})
