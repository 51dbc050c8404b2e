import { expect, it } from 'vitest'
import { parsedWords } from '../../../test/parsed-words.ts'
import { sayingOfMainClause } from './saying-of-main-clause.ts'

const STOPPED =
  'Courts/NNS/nsubj/2 stopped/VBD/root/0 Lund/NNP/obj/2 leaving/VBG/advcl/2 pits/NNS/obj/4 ,/,/punct/7 citing/VBG/advcl/4 risks/NNS/obj/7'

it('gives "…, citing" to the subject of the sentence', () => {
  expect(sayingOfMainClause(parsedWords(STOPPED))[6]).toMatchObject({ head: 1 })
})

it('leaves another participle, and one without a comma', () => {
  for (const changed of [
    STOPPED.replace('citing', 'digging'),
    STOPPED.replace(',/,/', 'while/IN/'),
  ]) {
    const words = parsedWords(changed)
    expect(sayingOfMainClause(words)[6]).toBe(words[6])
  }
})
