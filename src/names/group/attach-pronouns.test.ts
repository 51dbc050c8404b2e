import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

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
