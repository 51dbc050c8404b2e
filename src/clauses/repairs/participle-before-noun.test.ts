import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { participleBeforeNoun } from './participle-before-noun.ts'

it('takes a past form between article and noun for an adjective', () => {
  const words = parsedWords('cancelled/VBD/root/0 a/DT/det/4 planned/VBN/amod/4 visit/NN/obj/1')
  expect(participleBeforeNoun(words).map(({ upos }) => upos)).toEqual([
    'VERB',
    'DET',
    'ADJ',
    'NOUN',
  ])
})

it('takes one behind a hyphen for part of its compound', () => {
  const words = parsedWords(
    'rebel/NN/compound/3 -/HYPH/punct/3 backed/VBN/amod/4 men/NNS/nsubj/5 fled/VBD/root/0',
  )
  expect(participleBeforeNoun(words)[2]).toMatchObject({ upos: 'ADJ', xpos: 'JJ' })
})

it('leaves a verb between subject and object', () => {
  const words = parsedWords('Some/DT/nsubj/2 left/VBD/root/0 the/DT/det/4 town/NN/obj/2')
  expect(participleBeforeNoun(words)).toBe(words)
})
