import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { agreeingSubject } from './agreeing-subject.ts'

it('joins a verb of one to the verb of one further out', () => {
  const words = parsedWords(
    'Lund/NNP/nsubj/2 said/VBD/root/0 ships/NNS/nsubj/4 left/VBD/ccomp/2 and/CC/cc/6 believes/VBZ/conj/4 it/PRP/obj/6',
  )
  expect(agreeingSubject(words)[5]).toMatchObject({ head: 1 })
})

it('leaves what agrees, and what nothing further out agrees with', () => {
  const agrees = parsedWords(
    'Lund/NNP/nsubj/2 said/VBD/root/0 Oslo/NNP/nsubj/4 left/VBD/ccomp/2 and/CC/cc/6 believes/VBZ/conj/4 it/PRP/obj/6',
  )
  expect(agreeingSubject(agrees)).toBe(agrees)
  const alone = parsedWords('Ships/NNS/nsubj/2 left/VBD/root/0 and/CC/cc/4 believes/VBZ/conj/2')
  expect(agreeingSubject(alone)).toBe(alone)
})
