import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { sayingAtEnd } from './saying-at-end.ts'

const SAID =
  'Lund/NNP/nsubj/2 said/VBD/root/0 that/IN/mark/5 ships/NNS/nsubj/5 left/VBD/ccomp/2 ,/,/punct/8 Roth/NNP/nsubj/8 reported/VBD/ccomp/2'

it('takes the last verb of saying, with nothing said, for an aside', () => {
  expect(sayingAtEnd(parsedWords(SAID))[7]).toMatchObject({ head: 1, deprel: 'parataxis' })
})

it('leaves one that says something, and one that is all that is said', () => {
  const more = parsedWords(`${SAID} damage/NN/obj/8`)
  expect(sayingAtEnd(more)).toBe(more)
  const only = parsedWords('Lund/NNP/nsubj/2 said/VBD/root/0 Roth/NNP/nsubj/4 reported/VBD/ccomp/2')
  expect(sayingAtEnd(only)).toBe(only)
})
