import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { invertedSaying } from './inverted-saying.ts'

it('makes who stands behind a verb of saying and a mark its subject', () => {
  const words = parsedWords(
    'Oslo/NNP/nsubj/2 sleeps/VBZ/ccomp/4 ,/,/punct/2 said/VBD/root/0 Lund/NNP/obj/4',
  )
  expect(invertedSaying(words)[4]).toMatchObject({ deprel: 'nsubj' })
})

it('leaves an object where the verb has its subject or no mark before it', () => {
  const own = parsedWords('Oslo/NNP/nsubj/3 ,/,/punct/1 told/VBD/root/0 Lund/NNP/obj/3')
  expect(invertedSaying(own)).toBe(own)
  const joined = parsedWords('slept/VBD/root/0 and/CC/cc/3 said/VBD/conj/1 nothing/NN/obj/3')
  expect(invertedSaying(joined)).toBe(joined)
})
