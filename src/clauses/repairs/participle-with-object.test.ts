import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { participleWithObject } from './participle-with-object.ts'

const HOST =
  'Host/NN/root/0 Lund/NNP/appos/1 ,/,/punct/4 blamed/VBN/acl/1 banks/NNS/obj/4 ././punct/1'

it('makes a participle with an object the verb of a sentence that has none', () => {
  const words = participleWithObject(parsedWords(HOST))
  expect(words[3]).toMatchObject({ head: -1, deprel: 'root', xpos: 'VBD' })
  expect(words[0]).toMatchObject({ head: 3, deprel: 'nsubj' })
})

it('leaves a passive, one of two objects, and a noun that is said to be something', () => {
  for (const other of [
    HOST.replace('banks/NNS/obj', 'banks/NNS/obl'),
    HOST.replace('blamed', 'give'),
    HOST.replace('Lund/NNP/appos', 'Lund/NNP/nsubj'),
  ]) {
    const words = parsedWords(other)
    expect(participleWithObject(words)).toBe(words)
  }
})
