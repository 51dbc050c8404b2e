import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { reducedRelative } from './reduced-relative.ts'

const NOTE =
  'Notes/NNS/nsubj/2 sent/VBD/ccomp/5 to/IN/case/4 Oslo/NNP/obl/2 said/VBD/root/0 Lund/NNP/nsubj/7 slept/VBD/ccomp/5'

it('takes a past behind its noun for a description of who speaks', () => {
  const words = reducedRelative(parsedWords(NOTE))
  expect(words[0]).toMatchObject({ head: 4, deprel: 'nsubj' })
  expect(words[1]).toMatchObject({ head: 0, deprel: 'acl', xpos: 'VBN' })
})

it('leaves content before the verb where none stands behind it, or the verb has its subject', () => {
  const alone = parsedWords(NOTE.replace('slept/VBD/ccomp', 'slept/VBD/advcl'))
  expect(reducedRelative(alone)).toBe(alone)
  const own = parsedWords(NOTE.replace('to/IN/case/4', 'Roth/NNP/nsubj/5'))
  expect(reducedRelative(own)).toBe(own)
})
