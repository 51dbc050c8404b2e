import { describe, expect, it } from 'vitest'
import { joinTokens } from './join-tokens.ts'
import { noScore, scoreReading } from './score-reading.ts'

describe('joinTokens', () => {
  it('joins tokens as they would be printed and says where each stands', () => {
    const tokens = 'She said : " We do n\'t ( yet ) know Chad \'s plan , " and left .'.split(' ')
    const { text, places } = joinTokens(tokens)
    expect(text).toBe('She said: "We don\'t (yet) know Chad\'s plan," and left.')
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(tokens)
  })
})

describe('scoreReading', () => {
  const gold = {
    text: 'Rosa Diaz left Lima.',
    tokens: [
      { start: 0, end: 4, upos: 'PROPN', lemma: 'Rosa' },
      { start: 5, end: 9, upos: 'PROPN', lemma: 'Diaz' },
      { start: 10, end: 14, upos: 'VERB', lemma: 'leave' },
      { start: 15, end: 19, upos: 'PROPN', lemma: 'Lima' },
      { start: 19, end: 20, upos: 'PUNCT', lemma: '_' },
    ],
    names: [
      { start: 0, end: 9, type: 'PER' as const },
      { start: 15, end: 19, type: 'LOC' as const },
    ],
  }

  it('counts a token only where it has the same characters, and names by span and type', () => {
    const score = noScore()
    scoreReading(score, gold, {
      tokens: [
        { start: 0, end: 9, upos: 'PROPN', lemma: 'Rosa Diaz' },
        { start: 10, end: 14, upos: 'VERB', lemma: 'left' },
        { start: 15, end: 19, upos: 'NOUN', lemma: 'lima' },
        { start: 19, end: 20, upos: 'PUNCT', lemma: '.' },
      ],
      names: [
        { start: 0, end: 9, type: 'PER' },
        { start: 15, end: 19, type: 'PER' },
        { start: 15, end: 19, type: 'PER' },
      ],
    })
    expect(score).toEqual({
      gold: 5,
      found: 3,
      upos: 2,
      lemma: 1,
      lemmas: 4,
      names: { gold: 2, found: 2, right: 1 },
    })
  })

  it('has no names of a system that finds none', () => {
    const score = noScore()
    scoreReading(score, gold, { tokens: [] })
    expect(score.names).toBeUndefined()
    expect(score.found).toBe(0)
  })
})
