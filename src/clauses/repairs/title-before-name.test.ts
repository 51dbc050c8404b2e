import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { titleBeforeName } from './title-before-name.ts'

it('hangs a title on the name behind it', () => {
  const words = parsedWords(
    'Labour/NNP/compound/2 nominee/NN/nsubj/5 Ana/NNP/nsubj/5 Roth/NNP/flat/3 left/VBD/root/0',
  )
  expect(titleBeforeName(words)[1]).toMatchObject({ head: 2, deprel: 'nmod:desc' })
})

it('leaves subjects of two verbs, and one that is no name', () => {
  const two = parsedWords('men/NNS/nsubj/3 Oslo/NNP/nsubj/4 knew/VBD/acl:relcl/1 left/VBD/root/0')
  expect(titleBeforeName(two)).toBe(two)
  const plain = parsedWords('Monday/NNP/nsubj/3 men/NNS/nsubj/3 left/VBD/root/0')
  expect(titleBeforeName(plain)).toBe(plain)
})
