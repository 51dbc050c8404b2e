import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

it.each<[string, string[]]>([
  [
    'Monday Morning News opened. Easter Sunday was dry.',
    ['Morning News (organisation): Morning News'],
  ],
  ['They read ‘Project Chrome’ at home.', ['Project Chrome (work): Project Chrome']],
  ['They opened on Labor Day in Ostby.', ['Ostby (place): Ostby']],
  [
    'The "Red Harbour" sank. “Old Harbour News” rose.',
    ['Red Harbour (facility): Red Harbour', 'Old Harbour News (organisation): Old Harbour News'],
  ],
])('names in quotation marks and days: %s', (text, expected) =>
  expect(namesOf(text)).toEqual(expected),
)
