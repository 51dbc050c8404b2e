import { expect, it } from 'vitest'
import { meaningOf, wordLikeness } from './word-meaning.ts'

it('a word is liker to its kin than to another', () => {
  const [wounded, injured, ferry] = ['wounded', 'injured', 'ferry'].map(meaningOf) as [
    ReturnType<typeof meaningOf>,
    ReturnType<typeof meaningOf>,
    ReturnType<typeof meaningOf>,
  ]
  expect(wordLikeness(wounded, injured)).toBeGreaterThan(0.7)
  expect(wordLikeness(wounded, ferry)).toBeLessThan(0.4)
  expect(wordLikeness(wounded, wounded)).toBeCloseTo(1)
})

it('knows how rare a word is, and nothing of a word that nobody uses', () => {
  expect(meaningOf('the').rank).toBeLessThan(meaningOf('harpoon').rank)
  expect(meaningOf('zzqxkvb').vector).toBeNull()
  expect(wordLikeness(meaningOf('zzqxkvb'), meaningOf('the'))).toBe(0)
})
