import { expect, it } from 'vitest'
import { readConllu } from './conllu.ts'
import { treesOf } from './read-trees.ts'

const row = (...cells: readonly string[]): string => cells.join('\t')
const TEXT = [
  '# newdoc id = memo',
  '# sent_id = memo-1',
  "# text = They can't.",
  row('1', 'They', 'they', 'PRON', 'PRP', '_', '2', 'nsubj', '_', '_'),
  row('2-3', "can't", '_', '_', '_', '_', '_', '_', '_', 'SpaceAfter=No'),
  row('2', 'ca', 'can', 'AUX', 'MD', '_', '0', 'root', '_', '_'),
  row('3', "n't", 'not', 'PART', 'RB', '_', '2', 'advmod', '_', '_'),
  row('3.1', 'pay', 'pay', 'VERB', 'VB', '_', '_', '_', '_', '_'),
  row('4', '.', '.', 'PUNCT', '.', '_', '2', 'punct', '_', '_'),
  '',
  '# sent_id = memo-2',
  row('1', '#', '#', 'SYM', 'NN', '_', '0', 'root', '_', '_'),
  '',
  '# newpar',
  '# sent_id = memo-3',
  row('1', 'Hi', 'hi', 'INTJ', 'UH', '_', '0', 'root', '_', '_'),
  '',
].join('\n')

it('leaves out multiword ranges and empty nodes, and counts heads from 0', () => {
  expect(treesOf(TEXT)[0]).toEqual({
    document: 'memo',
    tokens: ['They', 'ca', "n't", '.'],
    upos: ['PRON', 'AUX', 'PART', 'PUNCT'],
    xpos: ['PRP', 'MD', 'RB', '.'],
    lemma: ['they', 'can', 'not', '.'],
    heads: [1, -1, 1, 1],
    deprels: ['nsubj', 'root', 'advmod', 'punct'],
  })
})

it('tells which sentence opens a paragraph', () => {
  expect(readConllu(TEXT).map(({ id, opensParagraph }) => [id, opensParagraph])).toEqual([
    ['memo-1', true],
    ['memo-2', false],
    ['memo-3', true],
  ])
})

it('refuses a line with too few columns', () => {
  expect(() => treesOf('1\tHi\n')).toThrow('line 1: 2 columns')
})
