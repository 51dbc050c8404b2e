import { describe, expect, it } from 'vitest'
import { tagWords } from './tag-words.ts'

const tagged = (sentence: string): string => {
  const tokens = sentence.split(' ')
  return tagWords(tokens)
    .map((tags, index) => `${tokens[index]}/${tags.xpos}`)
    .join(' ')
}

describe('tagWords', () => {
  it.each([
    'They/PRP will/MD visit/VB Lima/NNP ./.',
    'The/DT visit/NN ended/VBD ./.',
    'the/DT deal/NN was/VBD signed/VBN',
    'Officials/NNS say/VBP it/PRP fires/VBZ missiles/NNS',
    'A/DT team/NN led/VBN by/IN Roy/NNP arrived/VBD',
    'He/PRP wants/VBZ to/TO talk/VB to/IN them/PRP',
    'It/PRP has/VBZ begun/VBN building/VBG a/DT road/NN',
    'the/DT claim/NN that/IN they/PRP left/VBD',
    'the/DT man/NN that/WDT left/VBD',
    "Lima/NNP 's/POS mayor/NN",
    "It/PRP 's/VBZ late/JJ",
    'about/RB 500/CD people/NNS',
    'her/PRP$ plan/NN helped/VBD her/PRP',
    'Russian/JJ and/CC North/JJ Korean/JJ troops/NNS',
    'There/EX is/VBZ hope/NN there/RB',
  ])('%s', (expected) => {
    expect(tagged(expected.replace(/\/\S+/g, ''))).toBe(expected)
  })

  it('finds the verb of a headline', () => {
    expect(tagged('Envoy visits Lima for talks')).toBe(
      'Envoy/NN visits/VBZ Lima/NNP for/IN talks/NNS',
    )
  })

  it('tells auxiliaries from verbs, and marks from prepositions', () => {
    const upos = (sentence: string) => tagWords(sentence.split(' ')).map((tags) => tags.upos)
    expect(upos('He has left')).toEqual(['PRON', 'AUX', 'VERB'])
    expect(upos('He has money')).toEqual(['PRON', 'VERB', 'NOUN'])
    expect(upos('after he left')[0]).toBe('SCONJ')
    expect(upos('after the war')[0]).toBe('ADP')
  })
})
