import { describe, expect, test } from 'vitest'
import { annotated } from '../../test/annotated.ts'
import { articleFromText } from '../article/index.ts'
import { findClaims } from '../claims/index.ts'
import { analyse } from '../language/index.ts'
import { findNames } from '../names/index.ts'
import type { LedgerEntry } from '../record/index.ts'
import { readProse } from '../text/index.ts'
import { findAntecedents } from './antecedents.ts'
import { buildLedger } from './ledger.ts'
import { writeBrief } from './write-brief.ts'

function told(text: string): { ledger: LedgerEntry[]; brief: string[] } {
  const article = articleFromText(text)
  const analysis = analyse(readProse(article))
  const entities = findNames(analysis)
  const claims = findClaims(analysis, entities)
  const page = annotated(article, { entities, claims })
  const ties = { links: [], families: [] }
  const ledger = buildLedger(claims, ties, findAntecedents(entities), [page])
  const brief = writeBrief({ members: [page], lines: [], ledger, families: [] })
  return { ledger, brief: brief.map((sentence) => sentence.text) }
}

const propositions = (text: string): string[] =>
  told(text).ledger.map(({ proposition }) => proposition)

describe('a pronoun at the head of a proposition', () => {
  test.each([
    ['“it” is never several people', 'Analysts say it will push the price of salt up.', /^It will/],
    ['“it” is no person', 'Eva Lund said it cost too much to mend the pier.', /^It cost/],
    [
      '“it may take” is nobody',
      'The ministry said it may take a decade to mend the pier.',
      /^It may/,
    ],
    ['“it is unlikely” is nobody', 'The ministry said it is unlikely the pier holds.', /^It is/],
    ['“they” are no single person', 'Eva Lund said they were briefed by the crew.', /^They were/],
    ['“it” is the body that speaks', 'The ministry said it has mended the pier.', /ministry has/],
    ['“he” is the man who speaks', 'Tom Birk said he has mended the pier.', /^Tom Birk has/],
  ])('%s', (_, text, expected) => {
    expect(propositions(text)[0]).toMatch(expected)
  })
})

describe('what is no clause', () => {
  test.each([
    [
      'Oslo had vowed to strike back at the pirates.',
      'Oslo had vowed to strike back at the pirates',
    ],
    [
      'Eva Lund has denied taking gifts from the firm.',
      'Eva Lund has denied taking gifts from the firm',
    ],
    [
      'The firm called the report on its pier “a fairy tale”.',
      'The firm called the report on its pier “a fairy tale”',
    ],
    ['The department declined to share that list.', 'The department declined to share that list'],
  ])('is told with its speaker and verb: %s', (text, expected) => {
    expect(told(text).ledger[0]).toMatchObject({ proposition: expected, isSentence: true })
  })

  test('is no sentence where nothing else can be said of it', () => {
    const [entry] = told('Oslo described what Bergen called an act of war.').ledger.filter(
      ({ proposition }) => /^an act of war$/i.test(proposition),
    )
    expect(entry?.isSentence ?? false).toBe(false)
  })

  test('the reporter’s question is no claim', () => {
    expect(told('So Oslo says the pier is safe?').ledger.every((one) => !one.isSentence)).toBe(true)
  })
})

test('a proposal is told as one', () => {
  expect(propositions('Oslo proposed that the two ports share a ferry.')[0]).toMatch(
    /^Oslo proposed/,
  )
})

test('before its speaker “he” is not the speaker', () => {
  const text = 'The man fell ill. He had, according to Jon Dahl, eaten a wild mushroom at the camp.'
  expect(propositions(text).join(' ')).not.toContain('Dahl had')
})

test('a bracket that is cut does not stay open', () => {
  const text = 'Oslo announced a plan to mend the pier (PTM), the harbor and the old crane.'
  expect(propositions(text).join(' ')).not.toMatch(/\([^)]*$/)
})

test('“blame … for” is not told as “accused of”', () => {
  const [text = ''] = propositions('The union blamed Oslo for the loss of the pier.')
  expect(text).not.toContain('accused')
})

test('several are accused, one is', () => {
  const text =
    'Norway accused the smugglers of arson. Norway accused Eva Lund of arson at the pier.'
  expect(propositions(text).join('; ')).toMatch(/smugglers are accused.*Lund is accused/)
})

test('named speakers come before “experts”, the text before captions, each in reading order', () => {
  const text =
    'Experts say the pier leaks badly. Eva Lund said the crane fell into the harbor. Jon Dahl said the ferry left the harbor early.'
  expect(told(text).ledger.map(({ asserts }) => asserts[0])).toEqual([
    'Eva Lund',
    'Jon Dahl',
    'experts',
  ])
})

test('a wording that is cut says so', () => {
  const list = Array.from({ length: 40 }, (_, index) => `crane number ${index}`).join(', ')
  expect(propositions(`Eva Lund said the harbor has lost ${list}.`)[0]).toMatch(/…$/)
})

describe('the brief', () => {
  test('names who speaks for a state', () => {
    const { brief } = told(
      'The pier fell into the harbor during the night. Danish Transport Minister Eva Lund said the pier had been checked in May.',
    )
    expect(brief[1]).toMatch(/^The pier had been checked in May, Eva Lund \(.*minister.*\) says\.$/)
  })

  test('says of himself what somebody says of himself', () => {
    const { brief } = told(
      'The pier fell into the harbor during the night. Tom Birk said he had warned the harbor office.',
    )
    expect(brief[1]).toBe('Tom Birk says he had warned the harbor office.')
  })

  test('lets several speak before one speaks twice', () => {
    const { brief } = told(
      'The pier fell into the harbor during the night. Eva Lund said the northern crane was very old. Eva Lund said the rails beside it were worn. Jon Dahl said the ferry had left the harbor.',
    )
    expect(brief.slice(1).join(' ')).toMatch(/Eva Lund says.*Jon Dahl says/)
  })

  test('leaves the reporter’s question and a label out of the lead', () => {
    const { brief } = told(
      'Staff reports.\n\nThe harbor has lost its pier – but what does that mean for ships?',
    )
    expect(brief[0]).toBe('The harbor has lost its pier.')
  })

  test('tells who declined in the words of the text', () => {
    const { brief } = told(
      'The pier fell into the harbor during the night. A spokesman for the firm declined to comment.',
    )
    expect(brief).toContain('A spokesman for the firm declined to comment.')
  })
})
