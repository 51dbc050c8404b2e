import { expect, it } from 'vitest'
import { claimsOf } from '../../../test/claims-of.ts'

it.each([
  ['What Ada Lund said was not true.', '[Ada Lund] said <was not true>'],
  ['What Ada Lund says is that the bridge is old.', '[Ada Lund] says <is that the bridge is old>'],
  ['Ada Lund said on Friday that the bridge is old.', '[Ada Lund] said <that the bridge is old>'],
])('where what is said begins: %s', (text, expected) => expect(claimsOf(text)).toEqual([expected]))
