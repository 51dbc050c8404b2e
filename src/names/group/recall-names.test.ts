import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

it.each<[string, string[]]>([
  [
    'Diaz Harbour Wins Prize\n\nDiaz Harbour won a prize on Monday, Rosa Diaz said.',
    ['Diaz Harbour (facility): Diaz Harbour | Diaz Harbour', 'Rosa Diaz (person): Rosa Diaz'],
  ],
])('names that the rules passed over: %s', (text, expected) =>
  expect(namesOf(text)).toEqual(expected),
)
