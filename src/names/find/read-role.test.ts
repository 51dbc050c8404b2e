import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

it.each<[string, string[]]>([
  [
    'Apple CEO Steve Jobs met Rosa Diaz.',
    [
      'Apple (organisation): Apple',
      'Steve Jobs (person, ceo, Apple): Steve Jobs',
      'Rosa Diaz (person): Rosa Diaz',
    ],
  ],
  [
    'The secretary of defense, Pablo Vera, met the minister of foreign affairs.',
    ['Pablo Vera (person, secretary of defense): The secretary of defense | Pablo Vera'],
  ],
  [
    "Trump's nominee, former president Rosa Diaz, left under President Vera.",
    [
      'Trump (person): Trump',
      'Rosa Diaz (person, former president): Rosa Diaz',
      'Vera (person, president): Vera',
    ],
  ],
  [
    'General Motors sued Guard Corps commander Jon Dahl.',
    [
      'General Motors (organisation): General Motors',
      'Guard Corps (organisation): Guard Corps',
      'Jon Dahl (person, commander, Guard Corps): Jon Dahl',
    ],
  ],
  [
    'President Rosa Diaz, 54, of Chile, met Peruvian Prime Minister Jon Dahl.',
    [
      'Rosa Diaz (person, president): Rosa Diaz',
      'Chile (country): Chile',
      'Peru (country): Peruvian',
      'Jon Dahl (person, prime minister of Peru): Jon Dahl',
    ],
  ],
  [
    'Superintendent of Schools Tom Bakke met the finance and trade minister, Ana Roth.',
    [
      'Tom Bakke (person, superintendent of schools): Tom Bakke',
      'Ana Roth (person, finance and trade minister): the finance and trade minister | Ana Roth',
    ],
  ],
])('the office beside a name: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))
