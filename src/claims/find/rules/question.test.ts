import { expect, it } from 'vitest'
import { claimsOf } from '../../../../test/claims-of.ts'

it.each<[string, string[]]>([
  ['Lund asked what the plan was.', ['[Lund] asked <what the plan was>']],
  ['Lund asked whether the port was shut.', ['[Lund] asked <whether the port was shut>']],
  ['When asked on Friday whether the port was shut, Dahl left.', []],
  ['Lund asked the mayor why ships left.', ['[Lund] asked <why ships left>']],
])('what is asked: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
