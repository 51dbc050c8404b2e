import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldInvisible } from '../article/index.ts'
import { tokenize } from './token.ts'

const words = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }).map((token) => token.text)

describe('tokenize', () => {
  it.each([
    ["They don't know.", "They do n't know ."],
    ['She can’t and won’t pay.', 'She ca n’t and wo n’t pay .'],
    ["Lima's mayor", "Lima 's mayor"],
    ["both ministers' aides", "both ministers ' aides"],
    ['cannot', 'can not'],
  ])('cuts contractions and possessives: %s', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected)
  })

  it.each([
    ['a well-known anti-war poet', 'a well - known anti-war poet'],
    ['a 20-year-old e-mail', 'a 20 - year - old e-mail'],
    ['the U.S.-led force', 'the U.S. - led force'],
    ['Mr Park Min-woo and Anglo-Dutch talks', 'Mr Park Min-woo and Anglo - Dutch talks'],
  ])('splits compounds at hyphens and keeps affixes and given names: %s', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected)
  })

  it.each([
    ['It cost $5.5bn, 15% more.', 'It cost $ 5.5 bn , 15 % more .'],
    ['at 5pm or 10:30 a.m. on 9/11', 'at 5 pm or 10:30 a.m. on 9/11'],
    ['in the 1990s, on the 3rd', 'in the 1990s , on the 3rd'],
    ['from 1969-75', 'from 1969 - 75'],
    ['2024-01-15', '2024-01-15'],
    ["in the 1960's, not 2003's", "in the 1960's , not 2003 's"],
    ['a 4G net of 5km at 10AM', 'a 4G net of 5 km at 10 AM'],
  ])('reads numbers, money and clock times: %s', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected)
  })

  it('keeps links, addresses and handles whole', () => {
    expect(words('See https://a.example/b?c=1, or desk@a.example and @desk.')).toEqual([
      'See',
      'https://a.example/b?c=1',
      ',',
      'or',
      'desk@a.example',
      'and',
      '@desk',
      '.',
    ])
  })

  it.each([
    ['See alt.music.jazz or my_notes.doc.', 'See alt.music.jazz or my_notes.doc .'],
    ['It ended.nobody stayed.', 'It ended . nobody stayed .'],
    ['>> cut << w/o reason', '>> cut << w/o reason'],
    ['an M.Sc. in law', 'an M.Sc. in law'],
  ])('keeps names with dots and short forms with strokes: %s', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected)
  })
  it('keeps the full stop of abbreviations and initials, at the end of a sentence too', () => {
    expect(words('Gen. J. Roy left the U.S.')).toEqual(['Gen.', 'J.', 'Roy', 'left', 'the', 'U.S.'])
  })

  it.each([
    ['the en\u200bvoy, don\u00ad’t', ['the', 'en\u200bvoy', ',', 'do', 'n\u00ad’t']],
    ['\ufeffThe\u00ad end\u200b. \u200b', ['The', 'end', '.']],
    ['\u200b\u2060', []],
  ])(
    'keeps invisible marks inside their word, and has none of them alone: %j',
    (text, expected) => {
      expect(words(text)).toEqual(expected)
    },
  )

  it('covers every character that shows, in order, on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenize(text, { start: 0, end: text.length })
        let at = 0
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(foldInvisible(text.slice(at, token.start)).text.trim()).toBe('')
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.text).not.toBe('')
          at = token.end
        }
        expect(foldInvisible(text.slice(at)).text.trim()).toBe('')
      }),
    )
  })
})
