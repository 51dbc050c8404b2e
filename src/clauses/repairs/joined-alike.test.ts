import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { joinedAlike } from './joined-alike.ts'

it('joins a verb to the one of its own form further out', () => {
  const words = parsedWords(
    'He/PRP/nsubj/2 drops/VBZ/root/0 rules/NNS/obj/2 binding/VBG/acl/3 firms/NNS/obj/4 and/CC/cc/7 plans/VBZ/conj/4 others/NNS/obj/7',
  )
  expect(joinedAlike(words)[6]).toMatchObject({ head: 1 })
})

it('leaves verbs of one form, with a subject of their own, or with nothing like them above', () => {
  const alike = parsedWords('He/PRP/nsubj/2 rose/VBD/root/0 and/CC/cc/4 left/VBD/conj/2')
  expect(joinedAlike(alike)).toBe(alike)
  const own = parsedWords(
    'He/PRP/nsubj/2 rises/VBZ/root/0 and/CC/cc/5 she/PRP/nsubj/5 left/VBD/conj/2',
  )
  expect(joinedAlike(own)).toBe(own)
  const mixed = parsedWords('He/PRP/nsubj/2 rises/VBZ/root/0 and/CC/cc/4 left/VBD/conj/2')
  expect(joinedAlike(mixed)).toBe(mixed)
})
