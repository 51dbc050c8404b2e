import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLemmaModel } from './lemma-model.ts'
import { lemmaBy, lemmatise } from './lemmatise.ts'

describe('lemmatise', () => {
  it.each([
    ['arrived', 'VBD', 'arrive'],
    ['hopping', 'VBG', 'hop'],
    ['hoping', 'VBG', 'hope'],
    ['underwent', 'VBD', 'undergo'],
    ['denies', 'VBZ', 'deny'],
    ['ministries', 'NNS', 'ministry'],
    ['wolves', 'NNS', 'wolf'],
    ['larger', 'JJR', 'large'],
    ['is', 'VBZ', 'be'],
    ['n’t', 'RB', 'not'],
    ['’s', 'POS', "'s"],
    ['him', 'PRP', 'he'],
    ['60,000', 'CD', '60000'],
    ['3.5', 'CD', '3.5'],
  ])('gives the dictionary form: %s %s', (word, xpos, lemma) => {
    expect(lemmatise(word, xpos)).toBe(lemma)
  })

  it.each([
    ['Lima', 'NNP', 'Lima'],
    ['Nations', 'NNPS', 'Nation'],
    ['Syrian', 'JJ', 'Syrian'],
    ['Great', 'JJ', 'great'],
    ['Ministers', 'NNS', 'minister'],
    ['MINISTERS', 'NNS', 'minister'],
    ['CDU', 'NN', 'CDU'],
    ['iPhone', 'NN', 'iPhone'],
    ['I', 'PRP', 'I'],
  ])('keeps the capitals of names and acronyms only: %s %s', (word, xpos, lemma) => {
    expect(lemmatise(word, xpos)).toBe(lemma)
  })

  it('reads the words of a name by what they are', () => {
    expect(lemmatise('Developing', 'NNP', 'VERB')).toBe('Develop')
    expect(lemmatise('Developing', 'NNP', 'PROPN')).toBe('Developing')
  })

  it('knows words that no list has by their endings', () => {
    expect(lemmatise('blorified', 'VBD')).toBe('blorify')
    expect(lemmatise('zanations', 'NNS')).toBe('zanation')
  })

  it('gives a lemma for any string and tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, tag) => {
        expect(typeof lemmatise(text, tag)).toBe('string')
      }),
    )
    expect(lemmatise('İSTANBUL', 'NN')).not.toBe('')
  })
})

describe('the tables', () => {
  const model = readLemmaModel(
    ['@edits NNS 0', '1 *s', '3y *ies', '0 news', '@capitals NNS title l', ''].join('\n'),
  )

  it('ask for the whole word, then for its longest ending, then for what holds otherwise', () => {
    const lemmas = ['news', 'cities', 'cars', 'sheep'].map((word) => lemmaBy(model, word, 'NNS'))
    expect(lemmas).toEqual(['news', 'city', 'car', 'sheep'])
  })

  it('leave capitals and unknown tags alone where they say nothing', () => {
    expect(lemmaBy(model, 'Cars', 'NNS')).toBe('car')
    expect(lemmaBy(model, 'CDs', 'NNS')).toBe('CD')
    expect(lemmaBy(model, 'cars', 'ZZ')).toBe('cars')
  })
})
