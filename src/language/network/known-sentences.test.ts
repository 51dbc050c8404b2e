import { expect, it } from 'vitest'
import type { Grammar } from '../analysis.ts'
import { KnownSentences } from './known-sentences.ts'

const grammar = (upos: string): Grammar => ({
  upos: [upos],
  xpos: [],
  heads: [],
  relations: [],
  names: [],
  predicates: [],
})

it('gives what was read of the same words, and of no others that are written alike', () => {
  const known = new KnownSentences()
  known.keep(['a', 'b c'], grammar('NOUN'))
  expect(known.get(['a', 'b c'])?.upos).toEqual(['NOUN'])
  expect(known.get(['a b', 'c'])).toBeUndefined()
  expect(known.get(['a', 'b', 'c'])).toBeUndefined()
})

it('forgets the oldest sentences, and keeps none that is endless', () => {
  const known = new KnownSentences()
  const sentence = (n: number) => [`${n}`, ...Array.from({ length: 99 }, () => 'word')]
  for (let n = 0; n < 700; n++) known.keep(sentence(n), grammar('NOUN'))
  expect(known.get(sentence(0))).toBeUndefined()
  expect(known.get(sentence(699))).toBeDefined()
  const endless = Array.from({ length: 500 }, () => 'word')
  known.keep(endless, grammar('NOUN'))
  expect(known.get(endless)).toBeUndefined()
})
