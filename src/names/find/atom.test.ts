import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

it.each<[string, string[]]>([
  [
    'Paris Hilton met the Moscow Times in Lima.',
    [
      'Paris Hilton (person): Paris Hilton',
      'Moscow Times (organisation): Moscow Times',
      'Lima (place): Lima',
    ],
  ],
  ["I'm Rosa Diaz and they've met Kim.", ['Rosa Diaz (person): Rosa Diaz', 'Kim (person): Kim']],
  [
    'The Department of Health and Rosa Diaz agreed.',
    ['Department of Health (organisation): Department of Health', 'Rosa Diaz (person): Rosa Diaz'],
  ],
  [
    'The Republic of South Africa sued the Department of Health and Human Services.',
    [
      'Republic of South Africa (place): Republic of South Africa',
      'Department of Health and Human Services (organisation): Department of Health and Human Services',
    ],
  ],
  ['Whether Diaz knew is not clear. Rosa Diaz left.', ['Rosa Diaz (person): Diaz | Rosa Diaz']],
  [
    'Lake Baikal and Mount Etna are deep.',
    ['Lake Baikal (place): Lake Baikal', 'Mount Etna (place): Mount Etna'],
  ],
])('where a name ends: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))
