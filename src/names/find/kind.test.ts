import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

it.each<[string, string[]]>([
  [
    'Fiona Hill met J. K. Rowling and George W. Bush.',
    [
      'Fiona Hill (person): Fiona Hill',
      'J. K. Rowling (person): J. K. Rowling',
      'George W. Bush (person): George W. Bush',
    ],
  ],
  [
    'WHO chief Rosa Diaz said who knew. US ships met us.',
    [
      'World Health Organization (organisation): WHO',
      'Rosa Diaz (person, chief, WHO): Rosa Diaz',
      'United States (country): US',
    ],
  ],
  [
    'Channel Six presenter Rosa Diaz left.',
    [
      'Channel Six (organisation): Channel Six',
      'Rosa Diaz (person, presenter, Channel Six): Rosa Diaz',
    ],
  ],
  [
    'The Biden administration said no. Biden left.',
    ['Biden (person): Biden | Biden', 'Biden administration (organisation): Biden administration'],
  ],
])('what a name names: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))
