import { expect, it } from 'vitest'
import { articleFromText } from '../article/index.ts'
import { analyse } from '../language/index.ts'
import { readProse } from '../text/index.ts'
import { keepSentences, wordsOfKept } from './kept-sentence.ts'

it('gives the words again, at their places in the text of the article', () => {
  const text = 'It rained.\n\nAna Lund’s ships left ZELQO Oslo on May\u00ad 3.'
  const read = articleFromText(text)
  const start = text.indexOf('ZELQO')
  const injected = [{ span: { start, end: start + 'ZELQO '.length } }]
  const article = { ...read, injected: injected as unknown as typeof read.injected }
  const analysis = analyse(readProse(article))
  const [kept, ...more] = keepSentences(analysis, new Set([1]))
  expect(more).toEqual([])
  expect(JSON.parse(JSON.stringify(kept))).toEqual(kept)
  const words = wordsOfKept(kept!, text)
  const [, sentence] = analysis.sentences
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['Ana', 'Lund', '’s', 'ships', 'left', 'Oslo', 'on', 'May', '3', '.'],
  ])
  const grammar = ({ upos, xpos, lemma, head, deprel }: (typeof words)[number]) => [
    upos,
    xpos,
    lemma,
    head,
    deprel,
  ]
  expect(words.map(grammar)).toEqual(sentence?.words.map(grammar))
})
