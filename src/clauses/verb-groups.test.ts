import { describe, expect, it } from 'vitest'
import { parsedWords, textOf } from '../../test/parsed-words.ts'
import { readClauses } from './read-clauses.ts'

const groups = (sentence: string) => {
  const { words, groups: found } = readClauses(parsedWords(sentence))
  return found.map(({ head, from, to, ...group }) => ({
    ...group,
    words: textOf(words, { from, to }),
  }))
}

describe('verb groups', () => {
  it('take helpers, adverbs and negation with them', () => {
    expect(
      groups('would/MD/aux/5 not/RB/advmod/5 have/VB/aux/5 been/VBN/aux:pass/5 seen/VBN/root/0'),
    ).toEqual([
      {
        words: 'would not have been seen',
        form: 'finite',
        passive: true,
        modal: 'would',
        negated: true,
      },
    ])
  })

  it('begin again at "to": "is to meet" is two', () => {
    expect(
      groups('Oslo/NNP/nsubj/2 is/VBZ/root/0 to/TO/mark/4 meet/VB/xcomp/2').map(
        ({ words, form }) => [words, form],
      ),
    ).toEqual([
      ['is', 'finite'],
      ['to meet', 'infinitive'],
    ])
  })

  it('are participles without a helper, passive where their tag or a "by" says so', () => {
    expect(
      groups(
        'men/NNS/nsubj/6 held/VBN/acl/1 in/IN/case/4 May/NNP/obl/2 fleeing/VBG/acl/1 sleep/VBP/root/0',
      ).map(({ words, form, passive }) => [words, form, passive]),
    ).toEqual([
      ['held', 'participle', true],
      ['fleeing', 'participle', false],
      ['sleep', 'finite', false],
    ])
    expect(
      groups(
        'Oslo/NNP/nsubj/3 was/VBD/aux/3 led/VBD/root/0 and/CC/cc/5 hit/VBD/conj/3 by/IN/case/7 Lund/NNP/obl/5',
      ).at(-1),
    ).toMatchObject({ words: 'hit', form: 'participle', passive: true })
  })

  it("take 'll, wo and ca for will and can", () => {
    expect(groups("It/PRP/nsubj/4 wo/MD/aux/4 n't/RB/advmod/4 sink/VB/root/0")).toMatchObject([
      { modal: 'will', negated: true },
    ])
  })

  it('leave a possessive alone', () => {
    expect(groups("Mali/NNP/nmod:poss/3 's/POS/case/1 army/NN/root/0")).toEqual([])
  })
})
