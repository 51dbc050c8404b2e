import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

it.each<[string, string[]]>([
  [
    'The airport in Pyongyang was shut. A delegation led by Foreign Minister Pablo Vera left with their partners.',
    [
      'The airport in Pyongyang (facility): The airport in Pyongyang',
      'Pyongyang (place): Pyongyang',
      'A delegation led by Foreign Minister Pablo Vera (group): A delegation led by Foreign Minister Pablo Vera',
      'Pablo Vera (person, foreign minister): Pablo Vera',
      'their partners (group): their partners',
    ],
  ],
])('people and places without a name: %s', (text, expected) =>
  expect(namesOf(text)).toEqual(expected),
)
