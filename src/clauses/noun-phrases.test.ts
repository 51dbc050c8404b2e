import { describe, expect, it } from 'vitest'
import { parsedWords, textOf } from '../../test/parsed-words.ts'
import { isTimePhrase } from './noun-phrases.ts'
import { readClauses } from './read-clauses.ts'

const phrases = (sentence: string): (string | null)[] => {
  const { words, phrases: found } = readClauses(parsedWords(sentence))
  return found.map((phrase) => textOf(words, phrase))
}

describe('noun phrases', () => {
  it('are parted by prepositions, verbs and days', () => {
    expect(
      phrases(
        'Three/CD/nummod/2 ministers/NNS/nsubj/5 of/IN/case/4 Chad/NNP/nmod/2 met/VBD/root/0 rebels/NNS/obj/5 Monday/NNP/obl/5',
      ),
    ).toEqual(['Three ministers', 'Chad', 'rebels', 'Monday'])
  })

  it('keep an owner and a name with a hyphen whole', () => {
    expect(
      phrases("Mali/NNP/nmod:poss/3 's/POS/case/1 army/NN/root/0 -/HYPH/punct/5 chief/NN/conj/3"),
    ).toEqual(["Mali 's army - chief"])
  })

  it('end before an article or pronoun: what was given is not who got it', () => {
    expect(
      phrases(
        'gave/VBD/root/0 rebels/NNS/iobj/1 the/DT/det/4 town/NN/obj/1 it/PRP/nsubj/6 held/VBD/acl:relcl/4',
      ),
    ).toEqual(['rebels', 'the town', 'it'])
  })

  it('leave out words that open a clause', () => {
    expect(phrases('men/NNS/root/0 who/WP/nsubj/3 fled/VBD/acl:relcl/1 what/WP/obj/3')).toEqual([
      'men',
    ])
  })

  it.each([
    ['last/JJ/amod/2 week/NN/root/0', true],
    ['Sept./NNP/root/0 13/CD/nummod/1', true],
    ['2019/CD/root/0', true],
    ['13/CD/nummod/2 soldiers/NNS/root/0', false],
    ['May/NNP/root/0', false],
  ])('%s is a time: %s', (sentence, isTime) => {
    const grammar = readClauses(parsedWords(sentence))
    expect(isTimePhrase(grammar, grammar.phrases[0]!)).toBe(isTime)
  })
})
