import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { subjectTakenForObject } from './subject-taken-for-object.ts'

it('gives a clause without subject what stands before it behind "said"', () => {
  const words = parsedWords(
    'She/PRP/nsubj/2 said/VBD/root/0 parents/NNS/obj/2 would/MD/aux/5 stay/VB/ccomp/2',
  )
  expect(subjectTakenForObject(words)[2]).toMatchObject({ head: 4, deprel: 'nsubj' })
})

it('leaves who is told, and an object where the clause has its subject', () => {
  const told = parsedWords(
    'She/PRP/nsubj/2 told/VBD/root/0 Oslo/NNP/obj/2 that/IN/mark/6 parents/NNS/nsubj/6 stay/VBP/ccomp/2',
  )
  expect(subjectTakenForObject(told)).toBe(told)
  const marked = parsedWords(
    'She/PRP/nsubj/2 told/VBD/root/0 Oslo/NNP/obj/2 to/TO/mark/5 stay/VB/ccomp/2',
  )
  expect(subjectTakenForObject(marked)).toBe(marked)
})
