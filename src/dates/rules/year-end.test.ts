import { expect, it } from 'vitest'
import { datesOf } from '../../../test/dates-of.ts'

it.each<[string, string[]]>([
  ['Work should end by year-end.', ['year-end = 2023 END']],
  ['Work should end by year end.', ['year end = 2023 END']],
  ["Work should end by year's end.", ["year's end = 2023 END"]],
])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
