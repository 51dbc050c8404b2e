import { expect, it } from 'vitest'
import { claimsOf } from '../../../test/claims-of.ts'

it.each<[string, string[]]>([
  ['Some in Oslo said the port was shut.', ['[Some in Oslo] said <the port was shut>']],
  ['Ana Roth (Labour) said the port was shut.', ['[Ana Roth (Labour)] said <the port was shut>']],
  [
    'The official who spoke on condition of anonymity said the port was shut.',
    ['[The official who spoke on condition of anonymity] said <the port was shut>'],
  ],
  [
    'Ana Roth, 74, a resident of Bergen, said the port was shut.',
    ['[Ana Roth, 74, a resident of Bergen,] said <the port was shut>'],
  ],
  [
    'Ana Roth, from Bergen, who runs the port, said it was shut.',
    ['[Ana Roth] said <it was shut>'],
  ],
  ['At the same time, Jon Dahl, said the port was shut.', ['[Jon Dahl] said <the port was shut>']],
  [
    'Two people briefed on the talks said the port was shut.',
    ['[Two people briefed on the talks] said <the port was shut>'],
  ],
  [
    'Oslo, Lund and Turku said the port was shut.',
    ['[Oslo, Lund and Turku] said <the port was shut>'],
  ],
  [
    'In a note on Monday, Oslo, Lund and Turku said the port was shut.',
    ['[Oslo, Lund and Turku] said <the port was shut>'],
  ],
  ['On Monday Ms. Lind said the port was shut.', ['[Ms. Lind] said <the port was shut>']],
  [
    'In a radio interview Ms. Lind said the port was shut.',
    ['[Ms. Lind] said <the port was shut>'],
  ],
  [
    'The joining members said the port was shut.',
    ['[The joining members] said <the port was shut>'],
  ],
  ['All the members said the port was shut.', ['[All the members] said <the port was shut>']],
])('the words of the speaker: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
