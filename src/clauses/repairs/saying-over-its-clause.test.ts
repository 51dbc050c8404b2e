import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { sayingOverItsClause } from './saying-over-its-clause.ts'

it('puts a verb of saying over the clause that it was made the subject of', () => {
  const words = parsedWords(
    'He/PRP/nsubj/2 alleged/VBD/csubj/6 the/DT/det/4 sale/NN/obj/2 was/VBD/cop/6 fraud/NN/root/0',
  )
  const mended = sayingOverItsClause(words)
  expect(mended[1]).toMatchObject({ deprel: 'root', head: -1 })
  expect(mended[3]).toMatchObject({ deprel: 'nsubj', head: 5 })
  expect(mended[5]).toMatchObject({ deprel: 'ccomp', head: 1 })
})

it('leaves what somebody said as a subject without a clause of its own', () => {
  const words = parsedWords(
    'What/WP/obj/3 he/PRP/nsubj/3 said/VBD/csubj/5 was/VBD/cop/5 false/JJ/root/0',
  )
  expect(sayingOverItsClause(words)).toBe(words)
})
