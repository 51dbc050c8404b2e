import { expect, it } from 'vitest'
import { layRows } from '../order.ts'
import { factualityFeatures } from './factuality-features.ts'
import { keyOf, rowOf } from './feature-key.ts'
import { cluesOf } from './sentence-clues.ts'

const ROWS = 4096

it('falls on the rows of its texts, which are never put together', () => {
  const words = ['Lund', 'said', 'ships', 'might', 'not', 'leave', '?']
  const [clues] = cluesOf([words], layRows([words.length]), {
    upos: ['PROPN', 'VERB', 'NOUN', 'AUX', 'PART', 'VERB', 'PUNCT'],
    xpos: ['NNP', 'VBD', 'NNS', 'MD', 'RB', 'VB', '.'],
    heads: Int32Array.of(1, -1, 5, 5, 5, 1, 1),
    relations: ['nsubj', 'root', 'nsubj', 'aux', 'advmod', 'ccomp', 'punct'],
  })
  const own = [
    'adverb not',
    'negated',
    'auxiliaries might',
    'subject ships',
    'tag VB',
    'auxiliary might',
  ]
  const above = ['auxiliaries ', 'subject lund', 'tag VBD']
  const texts = [
    ...own,
    'lemma leave',
    'relation ccomp',
    'lemma and relation leave ccomp',
    'end ?',
    'whole adverb not negated auxiliaries might tag VB auxiliary might ccomp',
    'asked true ccomp',
    'head ccomp say',
    'tag of head ccomp VBD',
    ...above.flatMap((text) => [`up 0 ${text}`, `up ccomp ${text}`]),
  ]
  expect([...factualityFeatures(clues!, 5, ROWS)]).toEqual(
    texts.map((text) => rowOf(keyOf(text), ROWS)),
  )
})
