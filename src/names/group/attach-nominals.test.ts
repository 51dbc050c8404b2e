import { expect, it } from 'vitest'
import { namesOf } from '../../../test/names-of.ts'

it.each<[string, string[]]>([
  [
    'Russian Foreign Ministry spokeswoman Rosa Diaz met her Chilean counterpart, Pablo Vera. The spokesperson left. The foreign ministry said no.',
    [
      'Russian Foreign Ministry (organisation): Russian Foreign Ministry | The foreign ministry',
      'Russia (country): Russian',
      'Rosa Diaz (person, spokeswoman, Russian Foreign Ministry): Rosa Diaz | her | The spokesperson',
      'Pablo Vera (person): her Chilean counterpart | Pablo Vera',
      'Chile (country): Chilean',
    ],
  ],
  [
    'North Korean Foreign Minister Pak Jin met Rossi. The North Korean foreign minister smiled.',
    [
      'North Korea (country): North Korean | North Korean',
      'Pak Jin (person, foreign minister of North Korea): Pak Jin | The North Korean foreign minister',
      'Rossi (person): Rossi',
    ],
  ],
  [
    "Apple's chief executive, Jon Dahl, met London mayor Rosa Diaz. The mayor of London smiled.",
    [
      "Jon Dahl (person, chief executive, Apple): Apple's chief executive | Jon Dahl",
      'Apple (organisation): Apple',
      'London (place): London | London',
      'Rosa Diaz (person, mayor, London): Rosa Diaz | The mayor of London',
    ],
  ],
])('whom an office means: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))

it.each<[string, string[]]>([
  [
    'Acme Harbor chief Ana Roth left. The Acme Harbor chief smiled.',
    [
      'Acme Harbor (facility): Acme Harbor | Acme Harbor',
      'Ana Roth (person, chief, Acme Harbor): Ana Roth | The Acme Harbor chief',
    ],
  ],
])('by the body: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))
