import { expect, it } from 'vitest'
import { datesOf } from '../../test/dates-of.ts'

it.each<[string, string[]]>([
  ['The vote is scheduled for Tuesday.', ['Tuesday = 2023-06-20']],
  ['The vote was previously scheduled for Tuesday.', ['Tuesday = 2023-06-13']],
])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
