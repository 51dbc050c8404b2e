import { expect, it } from 'vitest'
import { claimsOf } from '../../../../test/claims-of.ts'

it.each<[string, string[]]>([
  [
    'As reported by the Norvik Mail, the brewer will close two pubs.',
    ['[the Norvik Mail] reported by <the brewer will close two pubs>'],
  ],
  [
    'As Techwatch reports, the lamp came from the largest maker.',
    ['[Techwatch] reports <the lamp came from the largest maker>'],
  ],
  [
    'The lamp came from Lund, as Techwatch reported.',
    ['[Techwatch] reported <The lamp came from Lund>'],
  ],
  ['As the ship sank, the men swam.', []],
])('what is told "as somebody reports": %s', (text, expected) =>
  expect(claimsOf(text)).toEqual(expected),
)
