import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { readProse } from '../../text/index.ts'
import { findNames } from '../find-names.ts'

it.each<[string, string[]]>([
  [
    'It is clear that it was raining in Lima. Chad said that it would pay.',
    ['Lima (place): Lima', 'Chad (country): Chad | it'],
  ],
  [
    'Rosa Diaz met Jon Dahl. He smiled at her. They left.',
    ['Rosa Diaz (person): Rosa Diaz | her', 'Jon Dahl (person): Jon Dahl | He'],
  ],
])('whom a pronoun means: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))

/** The rule by which the first pronoun of a text was hung on somebody. */
function ruleOf(text: string): string | undefined {
  const names = findNames(analyse(readProse(articleFromText(text))))
  return names.flatMap(({ mentions }) => mentions).find(({ type }) => type === 'pronoun')?.rule
}

it('is not surely who speaks, where he is named only behind what he says', () => {
  const said =
    'Envoys came to Bergen. She is to meet Jon Roth on Friday, spokeswoman Ana Lund said.'
  expect(ruleOf(said)).not.toBe('pronoun.sure')
  expect(ruleOf('In her speech to the council, Ana Lund praised the port.')).toBe('pronoun.sure')
})

it('is no town', () => {
  const text =
    'Envoys came to Bergen. She is to meet Jon Roth on Friday, spokeswoman Ana Lund said.'
  const names = findNames(analyse(readProse(articleFromText(text))))
  expect(names.find(({ name }) => name === 'Bergen')).toMatchObject({ kind: 'place' })
})
