import { expect, it } from 'vitest'
import { datesOf } from '../../../test/dates-of.ts'

it.each<[string, string[]]>([
  [
    'Profit fell in the fourth quarter. For the quarter, costs rose.',
    ['the fourth quarter = 2022-Q4', 'the quarter = 2022-Q4'],
  ],
  [
    'Profit rose in the second quarter. In the quarter costs fell.',
    ['the second quarter = 2023-Q2', 'the quarter = 2023-Q1'],
  ],
  [
    'Profit fell in the second quarter of 2021. In the quarter costs rose.',
    ['the second quarter of 2021 = 2021-Q2', 'the quarter = 2021-Q2'],
  ],
])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
