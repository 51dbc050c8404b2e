import { expect, it } from 'vitest'
import { entitiesOf, namesOf } from '../../../test/names-of.ts'

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

it('says why a second spelling is the same person', () => {
  const [only, ...others] = entitiesOf(
    'Minister Anna Kellow left. Later Anna Kelow came back to the hall.',
  )
  expect(others).toEqual([])
  expect(only?.reasons.map(({ code }) => code)).toEqual(['two-spellings'])
})
