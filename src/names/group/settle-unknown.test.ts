import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

it.each<[string, string[]]>([
  [
    'Red Harbour Post presenter Ana Roth left. Red Harbour Post rose.',
    [
      'Red Harbour Post (organisation): Red Harbour Post | Red Harbour Post',
      'Ana Roth (person, presenter, Red Harbour Post): Ana Roth',
    ],
  ],
])('what the article says elsewhere: %s', (text, expected) =>
  expect(namesOf(text)).toEqual(expected),
)
