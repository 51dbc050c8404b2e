import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

it.each<[string, string[]]>([
  [
    'The Tarasov rocket launch center burned. The Tarasov cosmodrome was old.',
    ['Tarasov rocket launch center (facility): Tarasov rocket launch center | Tarasov cosmodrome'],
  ],
  [
    'Toulouse, France, and British politicians met her rep.',
    ['Toulouse (place): Toulouse', 'France (country): France', 'United Kingdom (country): British'],
  ],
])('one body under several names: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))

it.each<[string, string[]]>([
  [
    'The Harbour Transport Ministry said no. The Transport Ministry left.',
    ['Harbour Transport Ministry (organisation): Harbour Transport Ministry | Transport Ministry'],
  ],
  ['Nowe Harbour (NH) rose. NH fell.', ['Nowe Harbour (facility): Nowe Harbour | NH | NH']],
])('bodies named again: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))
