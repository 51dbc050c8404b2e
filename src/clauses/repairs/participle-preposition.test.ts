import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { participlePreposition } from './participle-preposition.ts'

it('takes "including" and "according" for prepositions', () => {
  const words = parsedWords('six/CD/root/0 ,/,/punct/1 including/VBG/case/4 two/CD/nmod/1')
  expect(participlePreposition(words)[2]).toMatchObject({ upos: 'ADP', xpos: 'IN' })
})

it('leaves other participles and the same list', () => {
  const words = parsedWords('Oslo/NNP/nsubj/2 slept/VBD/root/0 dreaming/VBG/advcl/2')
  expect(participlePreposition(words)).toBe(words)
})
