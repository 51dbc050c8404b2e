import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { subjectBehindDateline } from './subject-behind-dateline.ts'

const FILED = 'OSLO/NNP/dep/4 —/:/punct/1 Ministers/NNS/appos/1 met/VBD/root/0 rebels/NNS/obj/4'

it('gives the first verb behind a dateline the noun that explains no town', () => {
  expect(subjectBehindDateline(parsedWords(FILED))[2]).toMatchObject({ head: 3, deprel: 'nsubj' })
})

it('leaves a verb with its subject, and a town without a dash', () => {
  const own = parsedWords(FILED.replace('rebels/NNS/obj', 'rebels/NNS/nsubj'))
  expect(subjectBehindDateline(own)).toBe(own)
  const plain = parsedWords(FILED.replace('—/:', ',/,'))
  expect(subjectBehindDateline(plain)).toBe(plain)
})
