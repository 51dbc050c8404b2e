import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { verbOfHeadline } from './verb-of-headline.ts'

const MISSION =
  'Mission/NN/root/0 led/VBN/acl/1 by/IN/case/4 Lund/NNP/obl/2 arrived/VBN/acl/1 in/IN/case/7 Oslo/NNP/obl/5'

it('makes the last past form behind a noun the verb of a headline without one', () => {
  expect(verbOfHeadline(parsedWords(MISSION)).map(({ xpos }) => xpos)).toEqual([
    'NN',
    'VBN',
    'IN',
    'NNP',
    'VBD',
    'IN',
    'NNP',
  ])
})

it('finds the verb that was taken for an adjective before an object', () => {
  const words = parsedWords('Taliban/NNP/root/0 ambushed/JJ/amod/1 a/DT/det/4 convoy/NN/dep/1')
  expect(verbOfHeadline(words)[1]).toMatchObject({ upos: 'VERB', xpos: 'VBD' })
})

it('leaves sentences that have a finite verb, but not one behind "after"', () => {
  const told = parsedWords('men/NNS/nsubj/3 held/VBN/acl/1 fled/VBD/root/0')
  expect(verbOfHeadline(told)).toBe(told)
  const headline = parsedWords(
    'men/NNS/root/0 held/VBN/acl/1 after/IN/mark/5 Lund/NNP/nsubj/5 fell/VBD/advcl/2',
  )
  expect(verbOfHeadline(headline)[1]).toMatchObject({ xpos: 'VBD' })
})
