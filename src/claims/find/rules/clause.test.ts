import { expect, it } from 'vitest'
import { claimsOf } from '../../../../test/claims-of.ts'

it.each<[string, string[]]>([
  [
    'The city announced Monday that the port was shut.',
    ['[The city] announced <that the port was shut>'],
  ],
  ['Lund told reporters most ships had left.', ['[Lund] told <most ships had left>']],
  ['Lund told the mayor of Bergen that ships had left.', ['[Lund] told <that ships had left>']],
  [
    'He said in a statement late on Friday that the port was shut.',
    ['[He] said <that the port was shut>'],
  ],
  ['He said the plan that passed was weak.', ['[He] said <the plan that passed was weak>']],
  ['Shortly after Oslo said it had left, the ships sank.', ['[Oslo] said <it had left>']],
  [
    'Lund said the port was shut, and that ships left.',
    ['[Lund] said <the port was shut, and that ships left>'],
  ],
  [
    'The line says the port is ready, but has hired two men.',
    ['[The line] says <the port is ready>'],
  ],
  ['Lund added 25 points to the list.', []],
  ['Lund noted raising taxes would help.', ['[Lund] noted <raising taxes would help>']],
])('a clause after its verb: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
