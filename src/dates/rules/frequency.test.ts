import { expect, it } from 'vitest'
import { datesOf } from '../../../test/dates-of.ts'

it.each<[string, string[]]>([
  ['The river falls 3 centimetres per year.', ['per year = P1Y']],
  ['The tax is 4 euros per head.', []],
  ['The town gets snow each winter.', ['each winter = XXXX-WI']],
  ['They meet every other week.', ['every other week = P2W']],
])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
