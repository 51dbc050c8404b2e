import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { datelineSubject } from './dateline-subject.ts'

it('takes no town of a dateline for a subject', () => {
  const words = parsedWords('OSLO/NNP/nsubj/4 —/:/punct/1 Ministers/NNS/nsubj/4 left/VBD/root/0')
  expect(datelineSubject(words).map(({ deprel }) => deprel)).toEqual([
    'dep',
    'punct',
    'nsubj',
    'root',
  ])
})

it('leaves a body in capitals that no dash follows, and a pronoun', () => {
  const body = parsedWords('NATO/NNP/nsubj/2 left/VBD/root/0')
  expect(datelineSubject(body)).toBe(body)
  const spoken = parsedWords('I/PRP/nsubj/2 left/VBD/root/0 —/:/punct/2')
  expect(datelineSubject(spoken)).toBe(spoken)
})
