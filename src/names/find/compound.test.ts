import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

it.each<[string, string[]]>([
  [
    'Pakistan-administered Kashmir and Li Ka-shing voted.',
    [
      'Pakistan (country): Pakistan',
      'Kashmir (place): Kashmir',
      'Li Ka-shing (person): Li Ka-shing',
    ],
  ],
  [
    'The India-Pakistan border and Guinea-Bissau were shut.',
    [
      'India (country): India',
      'Pakistan (country): Pakistan',
      'Guinea-Bissau (country): Guinea-Bissau',
    ],
  ],
])('names tied by a hyphen: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))
