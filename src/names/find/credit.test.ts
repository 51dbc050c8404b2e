import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

it.each<[string, string[]]>([
  [
    'ANNA LIND/POOL/AFP via Getty Images',
    ['Agence France-Presse (organisation): AFP', 'Getty Images (organisation): Getty Images'],
  ],
])('credits: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))

it.each<[string, string[]]>([
  ['By Ana Roth and Jon Dahl', ['Ana Roth (person): Ana Roth', 'Jon Dahl (person): Jon Dahl']],
])('bylines: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))
