import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { subjectOfHelper } from './subject-of-helper.ts'

it('gives what depends on a helper to its verb', () => {
  const words = parsedWords(
    'Doctors/NNS/nsubj/2 have/VBP/aux/6 for/IN/case/4 years/NNS/obl/2 been/VBN/aux/6 saying/VBG/root/0',
  )
  expect(subjectOfHelper(words).map(({ head }) => head)).toEqual([5, 5, 3, 5, 5, -1])
})

it('leaves what depends on a verb', () => {
  const words = parsedWords('Doctors/NNS/nsubj/3 have/VBP/aux/3 left/VBN/root/0')
  expect(subjectOfHelper(words)).toBe(words)
})
