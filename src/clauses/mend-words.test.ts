import { expect, it } from 'vitest'
import { parsedWords } from '../../test/parsed-words.ts'
import { mendWords } from './mend-words.ts'

/** A sentence that one repair of the list alone mends, the word that it changes, and what that becomes. */
const MENDED: readonly (readonly [repair: string, sentence: string, at: number, word: object])[] = [
  [
    'a participle that is a preposition',
    'six/CD/root/0 ,/,/punct/1 including/VBG/case/4 two/CD/nmod/1',
    2,
    { upos: 'ADP' },
  ],
  [
    'a participle before its noun',
    'cancelled/VBD/root/0 a/DT/det/4 planned/VBN/amod/4 visit/NN/obj/1',
    2,
    { upos: 'ADJ' },
  ],
  [
    'the verb of a headline',
    'Taliban/NNP/root/0 ambushed/JJ/amod/1 a/DT/det/4 convoy/NN/dep/1',
    1,
    { xpos: 'VBD' },
  ],
  [
    'a name before a verb of saying',
    'Bramly/RB/advmod/2 said/VBD/root/0 boats/NNS/nsubj/4 sank/VBD/ccomp/2',
    0,
    { upos: 'PROPN', deprel: 'nsubj' },
  ],
  [
    'a participle with an object, in a sentence without a verb',
    'Host/NN/root/0 Lund/NNP/appos/1 ,/,/punct/4 blamed/VBN/acl/1 banks/NNS/obj/4 ././punct/1',
    0,
    { head: 3, deprel: 'nsubj' },
  ],
  [
    'a verb of saying under the clause that it tells',
    'He/PRP/nsubj/2 alleged/VBD/csubj/6 the/DT/det/4 sale/NN/obj/2 was/VBD/cop/6 fraud/NN/root/0',
    3,
    { head: 5, deprel: 'nsubj' },
  ],
  [
    'a name set off before a verb of saying',
    'It/PRP/nsubj/2 sank/VBD/root/0 near/IN/case/4 Oslo/NNP/obl/2 ,/,/punct/6 Lind/NNP/conj/4 ,/,/punct/9 a/DT/det/9 pilot/NN/appos/6 ,/,/punct/9 wrote/VBD/conj/2',
    5,
    { head: 10, deprel: 'nsubj' },
  ],
  [
    'the town of a dateline',
    'OSLO/NNP/nsubj/4 —/:/punct/1 Ministers/NNS/nsubj/4 left/VBD/root/0',
    0,
    { deprel: 'dep' },
  ],
  [
    'the subject behind a dateline',
    'OSLO/NNP/dep/4 —/:/punct/1 Ministers/NNS/appos/1 met/VBD/root/0 rebels/NNS/obj/4',
    2,
    { head: 3, deprel: 'nsubj' },
  ],
  [
    'a title before a name',
    'Labour/NNP/compound/2 nominee/NN/nsubj/5 Ana/NNP/nsubj/5 Roth/NNP/flat/3 left/VBD/root/0',
    1,
    { head: 2, deprel: 'nmod:desc' },
  ],
  [
    'what depends on a helper',
    'Doctors/NNS/nsubj/2 have/VBP/aux/6 for/IN/case/4 years/NNS/obl/2 been/VBN/aux/6 saying/VBG/root/0',
    0,
    { head: 5 },
  ],
  [
    'a past that describes who speaks',
    'Notes/NNS/nsubj/2 sent/VBD/ccomp/5 to/IN/case/4 Oslo/NNP/obl/2 said/VBD/root/0 Lund/NNP/nsubj/7 slept/VBD/ccomp/5',
    1,
    { head: 0, deprel: 'acl' },
  ],
  [
    'a clause behind "as"',
    'It/PRP/nsubj/2 came/VBD/root/0 as/IN/case/5 a/DT/det/5 team/NN/obl/2 arrived/VBD/acl:relcl/5',
    4,
    { head: 5, deprel: 'nsubj' },
  ],
  [
    'who speaks behind the verb',
    'Oslo/NNP/nsubj/2 sleeps/VBZ/ccomp/4 ,/,/punct/2 said/VBD/root/0 Lund/NNP/obj/4',
    4,
    { deprel: 'nsubj' },
  ],
  [
    'a subject beyond a nearer verb',
    'Roth/NNP/nsubj/4 recalled/VBD/root/0 he/PRP/nsubj/4 said/VBD/ccomp/2 no/UH/obj/4',
    0,
    { head: 1 },
  ],
  [
    'a subject taken for an object',
    'She/PRP/nsubj/2 said/VBD/root/0 parents/NNS/obj/2 would/MD/aux/5 stay/VB/ccomp/2',
    2,
    { head: 4, deprel: 'nsubj' },
  ],
  [
    'a past with a subject',
    'Roth/NNP/nsubj/2 called/VBN/root/0 on/IN/case/4 Oslo/NNP/obl/2 because/IN/mark/7 talks/NNS/nsubj/7 failed/VBD/advcl/2',
    1,
    { xpos: 'VBD' },
  ],
  [
    'verbs joined in one form',
    'He/PRP/nsubj/2 drops/VBZ/root/0 rules/NNS/obj/2 binding/VBG/acl/3 firms/NNS/obj/4 and/CC/cc/7 plans/VBZ/conj/4 others/NNS/obj/7',
    6,
    { head: 1 },
  ],
  [
    'a verb of one joined to a verb of many',
    'Lund/NNP/nsubj/2 said/VBD/root/0 ships/NNS/nsubj/4 left/VBD/ccomp/2 and/CC/cc/6 believes/VBZ/conj/4 it/PRP/obj/6',
    5,
    { head: 1 },
  ],
  [
    '"…, citing" behind another participle',
    'Courts/NNS/nsubj/2 stopped/VBD/root/0 Lund/NNP/obj/2 leaving/VBG/advcl/2 pits/NNS/obj/4 ,/,/punct/7 citing/VBG/advcl/4 risks/NNS/obj/7',
    6,
    { head: 1 },
  ],
  [
    'an aside of saying at the end',
    'Lund/NNP/nsubj/2 said/VBD/root/0 that/IN/mark/5 ships/NNS/nsubj/5 left/VBD/ccomp/2 ,/,/punct/8 Roth/NNP/nsubj/8 reported/VBD/ccomp/2',
    7,
    { head: 1, deprel: 'parataxis' },
  ],
]

it.each(MENDED)('mends %s', (_, sentence, at, word) => {
  expect(mendWords(parsedWords(sentence))[at]).toMatchObject(word)
})

it('changes nothing in a sentence that is read right', () => {
  const words = parsedWords('Oslo/NNP/nsubj/2 slept/VBD/root/0 well/RB/advmod/2 ././punct/2')
  expect(mendWords(words)).toBe(words)
})
