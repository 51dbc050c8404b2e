import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

it.each<[string, string[]]>([
  [
    'PARK MIN HO met Park Min Ho in LIMA.',
    ['Park Min Ho (person): PARK MIN HO | Park Min Ho', 'Lima (place): LIMA'],
  ],
  [
    'Rosa Diaz met Ana Diaz. Diaz left. Rosa smiled.',
    ['Rosa Diaz (person): Rosa Diaz | Rosa', 'Ana Diaz (person): Ana Diaz | Diaz'],
  ],
])('one person under several spellings: %s', (text, expected) =>
  expect(namesOf(text)).toEqual(expected),
)
