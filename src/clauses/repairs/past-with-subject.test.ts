import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { pastWithSubject } from './past-with-subject.ts'

it('takes a participle with a subject and no helper for a past', () => {
  const words = parsedWords('Roth/NNP/nsubj/2 called/VBN/root/0 on/IN/case/4 Oslo/NNP/obl/2')
  expect(pastWithSubject(words)[1]).toMatchObject({ xpos: 'VBD' })
})

it('leaves one with a helper, and one that somebody suffers', () => {
  const helped = parsedWords('Roth/NNP/nsubj/3 has/VBZ/aux/3 called/VBN/root/0')
  expect(pastWithSubject(helped)).toBe(helped)
  const passive = parsedWords('men/NNS/nsubj:pass/2 arrested/VBN/root/0')
  expect(pastWithSubject(passive)).toBe(passive)
})
