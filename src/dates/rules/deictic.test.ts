import { expect, it } from 'vitest'
import { datesOf } from '../../../test/dates-of.ts'

it.each<[string, string[]]>([
  ['He wrote for USA TODAY in Lima.', []],
  ['He wrote of it today in Lima.', ['today = 2023-06-15']],
])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
