import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { subjectOfAnotherVerb } from './subject-of-another-verb.ts'

it('gives the nearer verb without a subject the one that stands before it', () => {
  const words = parsedWords(
    'Roth/NNP/nsubj/4 recalled/VBD/root/0 he/PRP/nsubj/4 said/VBD/ccomp/2 no/UH/obj/4',
  )
  expect(subjectOfAnotherVerb(words)[0]).toMatchObject({ head: 1, deprel: 'nsubj' })
})

it('leaves a subject whose verb follows, and one beyond a verb that has its own', () => {
  const plain = parsedWords('Roth/NNP/nsubj/2 recalled/VBD/root/0')
  expect(subjectOfAnotherVerb(plain)).toBe(plain)
  const own = parsedWords('Roth/NNP/nsubj/4 he/PRP/nsubj/3 recalled/VBD/root/0 said/VBD/ccomp/3')
  expect(subjectOfAnotherVerb(own)).toBe(own)
})
