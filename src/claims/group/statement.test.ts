import { expect, it } from 'vitest'
import { readClaims } from '../../../test/claims-of.ts'
import { statementsOf } from './statement.ts'

/** What answers to another claim in a text: who speaks. */
const answering = (text: string): string[] =>
  readClaims(text)
    .flatMap(statementsOf)
    .filter(({ claim }) => claim.answer)
    .flatMap(({ claim }) => claim.source?.text ?? [])

it.each([
  ["Foreign Minister Ana Paz said Peru's leaders denied any knowledge of the attack.", 'Peru'],
  ['Chile accused Peru of an attack. Peru denied the accusation.', 'Peru'],
])('who denies it answers, not who tells of it: %s', (text, expected) => {
  expect(answering(text).every((who) => who.startsWith(expected))).toBe(true)
  expect(answering(text)).not.toEqual([])
})

it('who denies something of his own charge answers to no charge', () => {
  expect(answering('Ida Moe denied that her accusation had been paid for.')).toEqual([])
})
