import { expect, it } from 'vitest'
import { claimsOf } from '../../../test/claims-of.ts'

it.each<[string, string[]]>([
  ['He said the port is full – but what does that mean?', ['[He] said <the port is full>']],
  ['He said the port was full – a charge that Oslo denies.', ['[He] said <the port was full>']],
  ['He said it was "old. It leaks."', ['[He] said <it was "old. It leaks.">']],
  [
    'He said he had seen it and thought of home.',
    ['[He] said <he had seen it and thought of home>'],
  ],
])('where what is said ends: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
