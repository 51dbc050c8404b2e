import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { sayingBehindName } from './saying-behind-name.ts'

it('gives a verb of saying the name that is set off before it', () => {
  const words = parsedWords(
    'It/PRP/nsubj/2 sank/VBD/root/0 near/IN/case/4 Oslo/NNP/obl/2 ,/,/punct/6 Lind/NNP/conj/4 ,/,/punct/9 a/DT/det/9 pilot/NN/appos/6 ,/,/punct/9 wrote/VBD/conj/2',
  )
  const mended = sayingBehindName(words)
  expect(mended[5]).toMatchObject({ head: 10, deprel: 'nsubj' })
  expect(mended[10]).toMatchObject({ deprel: 'parataxis' })
})

it('leaves a joined verb of the same subject', () => {
  const words = parsedWords(
    'Lind/NNP/nsubj/2 sank/VBD/root/0 it/PRP/obj/2 and/CC/cc/5 wrote/VBD/conj/2',
  )
  expect(sayingBehindName(words)).toBe(words)
})
