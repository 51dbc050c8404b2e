import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citedLine } from '../../../test/cited-line.ts'
import {
  readsAlone as isAlone,
  tellsOfThePast as isPast,
  pointsToPlace as isPointing,
} from './reads-alone.ts'

const readsAlone = (text: string) => isAlone(citedLine(text))
const tellsOfThePast = (text: string) => isPast(citedLine(text))
const pointsToPlace = (text: string) => isPointing(citedLine(text))

test.each([
  'Ana Lund opened the bridge of Nowe',
  'US defended the decision to shut the port',
  'The port said its crews pulled 33 containers out of the water',
  'The court agreed with Karsund that there was a case to be heard',
  'Backed by the mayor, crews say they have taken back the quay',
  'Prices in Nowe rose by 3 percent',
  'When the bridge fell, dockers ran to the quay',
  'In a joint statement, Karsund and Nowe criticised the ferry line',
])('reads alone: %s', (line) => expect(readsAlone(line)).toBe(true))

test.each([
  ['no verb', 'At the final televised debate Tuesday night'],
  ['no verb', 'The "captain" behind the strikes of May'],
  ['no verb', 'The mayor of Nowe, including Ana Lund and Jan Kos'],
  ['a verb in a relative clause alone', 'The hearings, which began on Monday'],
  ['where somebody stands', 'Harbour master Jan Kos, second left'],
  ['what stands in the sentence before', 'They said 42 people had been hurt'],
  ['what stands in the sentence before', 'That reflects the preference of many voters'],
  ['what stands in the sentence before', 'In it, the mayor denied all charges'],
  ['no doer', 'Have been given new weight after the vote'],
  ['no doer', 'Represents some 150 ferry crews said in a release'],
  ['a verb that is none', 'Part of a lawsuit filed by the dockers of Nowe'],
  [
    'a clause under another',
    'When Ana Lund announced her intention to run in a short, clear video',
  ],
  ['a quotation alone', '“The ship went down last night with all on board.”'],
  ['broken off', 'Ana Lund, who will be mayor, told owners of the shipping line'],
  ['broken off', 'Ana Lund told owners of the shipping line of Nowe'],
  [
    'broken off',
    'The council announced that the Marie II, a patrol vessel, | left the port on Monday.',
  ],
  ['broken off', 'The contract with 350 dockers is, according to the union, | void.'],
  ['half of a quotation', 'Work goes on,” minister Ana Lund told the Courier'],
])('does not read alone, %s: %s', (_, line) => expect(readsAlone(line)).toBe(false))

test('the present and the present perfect do not tell of a past day', () => {
  expect(tellsOfThePast('Ana Lund met dockers in Nowe')).toBe(true)
  expect(tellsOfThePast('Ana Lund has repeatedly accused the port of lying')).toBe(false)
  expect(tellsOfThePast('Karsund considers the island part of its waters')).toBe(false)
})

test('"there" without a place before it is told in another sentence', () => {
  expect(pointsToPlace('Ana Lund spoke with dockers there on Monday')).toBe(true)
  expect(pointsToPlace('Ana Lund went to Nowe and spoke with dockers there')).toBe(false)
  expect(pointsToPlace('Ana Lund said there were dockers in Nowe')).toBe(false)
})

test('takes any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (text) => {
      fc.pre(/\S/.test(text))
      readsAlone(text)
    }),
    { numRuns: 60, seed: 5 },
  )
})
