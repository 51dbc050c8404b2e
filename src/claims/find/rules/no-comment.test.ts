import { expect, it } from 'vitest'
import { claimsOf } from '../../../../test/claims-of.ts'

it.each<[string, string[]]>([
  [
    'Lund did not answer when asked whether the port was shut.',
    ['[Lund] did not answer when asked <whether the port was shut>'],
  ],
  [
    'Lund did not respond to a request for comment.',
    ['[Lund] did not respond <to a request for comment>'],
  ],
  ['The plan does not answer the point.', []],
  ['The ministry did not provide wheat.', []],
  ['Lund declined to comment on the plan.', ['[Lund] declined <to comment on the plan>']],
])('no answer: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
