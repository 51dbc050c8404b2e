import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { nameBeforeSaying } from './name-before-saying.ts'

it('makes a capital word before a verb of saying its subject', () => {
  const words = parsedWords('Bramly/RB/advmod/2 said/VBD/root/0 boats/NNS/nsubj/4 sank/VBD/ccomp/2')
  expect(nameBeforeSaying(words)[0]).toMatchObject({ upos: 'PROPN', deprel: 'nsubj' })
})

it('leaves an adverb where the verb has a subject', () => {
  const words = parsedWords('Lund/NNP/nsubj/3 Previously/RB/advmod/3 said/VBD/root/0')
  expect(nameBeforeSaying(words)).toBe(words)
})
