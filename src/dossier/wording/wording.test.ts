import { describe, expect, test } from 'vitest'
import type { StoryView } from '../story-view.ts'
import { copyText } from './copy-words.ts'
import { correctionText } from './correction-words.ts'
import { inheritedText, refutedText, verdictText } from './day-words.ts'
import { injectionsText } from './injection-words.ts'
import { nameText, slipText } from './name-words.ts'
import { storyText } from './story-words.ts'
import { asData, asDossier } from './wording.ts'

const ID = '0123456789ab'
const lettered = asDossier({
  member: (id: string) => (id === ID ? { letter: 'B' } : undefined),
} as unknown as StoryView)

describe('one reason, worded for two readers', () => {
  const reasons = [
    { code: 'same-text', parts: { article: ID, day: '2024-05-07', passages: 3 } },
    { code: 'weak-source', parts: { caution: { code: 'repost-stamp', parts: {} } } },
  ] as const

  test('by letter and as a newspaper writes days', () => {
    expect(refutedText({ reasons }, lettered)).toBe(
      "B of 7 May 2024 has the same text; it is a re-poster's stamp on a text of an agency",
    )
  })

  test('by id and ISO day', () => {
    expect(refutedText({ reasons }, asData)).toMatch(
      /^article 0123456789ab of 2024-05-07 has the same text; /,
    )
    expect(inheritedText({ article: ID, day: '2024-05-07', passages: 1 }, asData)).toBe(
      'Article 0123456789ab had the same text on 2024-05-07: 1 shared passage.',
    )
  })

  test('with the id of an article that the dossier does not hold', () => {
    const mark = { code: 'completeness', parts: {} } as const
    const reason = { code: 'nearer', parts: { article: 'ffffffffffff', mark } } as const
    expect(copyText(reason, lettered)).toMatch(/^ffffffffffff is nearer/)
  })
})

describe('verdicts', () => {
  test('begin with what they say of the day', () => {
    const parts = { day: '2024-04-26' }
    expect(verdictText({ says: 'agrees', code: 'is-weekday', parts })).toBe(
      'agrees: 2024-04-26 is a Friday',
    )
    expect(verdictText({ says: 'possible', code: 'is-weekday', parts })).toMatch(/^possible: /)
    expect(verdictText({ says: 'agrees', code: 'names-day', parts: {} })).toBe('agrees')
  })

  test('end with the caution against their source', () => {
    const caution = { code: 'later-of-its-kind', parts: {} } as const
    const parts = { day: '2024-04-26', caution }
    expect(verdictText({ says: 'refuted', code: 'other-day', parts })).toBe(
      'refuted: the text is of 2024-04-26 (not the first date of its kind on the page)',
    )
  })
})

test('words no number wrongly', () => {
  expect(slipText({ code: 'rare', parts: { articles: 1, mentions: 4, usual: 'Kim' } })).toMatch(
    /^one article has it/,
  )
  const parts = { copies: 2, added: 'coin' }
  expect(correctionText({ code: 'headline-of-copies', parts }, asData)).toMatch(/^2 copies have/)
})

test('names what two spellings share, where they share it', () => {
  const parts = { a: 'Kim Jong Un', b: 'Kim Jung Un', office: 'leader', country: 'PRK' }
  expect(nameText({ code: 'letter-apart', parts })).toBe(
    '"Kim Jong Un" and "Kim Jung Un": a letter apart; same office (leader), same country (North Korea)',
  )
})

test('lists the first of many, and counts the rest', () => {
  const parts = { names: ['Oslo', 'Chad'], more: 3 }
  expect(storyText({ code: 'same-names', parts }, asData)).toBe(
    'the same names: Oslo, Chad and 3 more',
  )
})

test('puts all that speaks against injected words in one line', () => {
  expect(
    injectionsText([
      { code: 'glued-to-next', parts: { word: 'began' } },
      { code: 'only-tag', parts: {} },
    ]),
  ).toBe('stands glued to "began"; is the only tag of the page')
})
