import { describe, expect, it } from 'vitest'
import { articleFromText, textAt } from '../article/index.ts'
import { LONGEST_SENTENCE, readProse } from './prose.ts'

describe('readProse', () => {
  it('numbers sentences over blocks and gives each its role', () => {
    const prose = readProse(
      articleFromText('A headline\n\nIt rained. It stopped.', { title: 'A headline' }),
    )
    expect(prose.sentences.map(({ index, block, role }) => [index, block, role])).toEqual([
      [0, 0, 'title'],
      [1, 1, 'body'],
      [2, 1, 'body'],
    ])
  })

  it('places words around an injected brand in the text as it stands', () => {
    const text = 'He is ACMEXvisiting Lima.'
    const article = {
      ...articleFromText(text),
      injected: [{ span: { start: 6, end: 11 }, reasons: [] }],
    }
    const prose = readProse(article)
    const sentence = prose.sentences[0]
    expect(sentence?.tokens.map((token) => token.text)).toEqual([
      'He',
      'is',
      'visiting',
      'Lima',
      '.',
    ])
    expect(textAt(text, prose.place(sentence as NonNullable<typeof sentence>))).toBe(
      'He is  … visiting Lima.',
    )
  })

  it('cuts what is too long to be a sentence', () => {
    const prose = readProse(articleFromText('word '.repeat(1000)))
    expect(prose.sentences.length).toBe(3)
    for (const { tokens } of prose.sentences) {
      expect(tokens.length).toBeLessThanOrEqual(LONGEST_SENTENCE)
    }
  })

  it('reads an empty article', () => {
    expect(readProse(articleFromText('')).sentences).toEqual([])
  })
})
