import { expect, it } from 'vitest'
import { datesOf } from '../../test/dates-of.ts'

it.each<[string, string[]]>([
  [
    'Profit fell in the third quarter. A year earlier it had risen.',
    ['the third quarter = 2022-Q3', 'A year earlier = 2021-Q3'],
  ],
  [
    'Profit fell in the first nine months. A year earlier it had risen.',
    ['the first nine months = P9M', 'A year earlier = 2022'],
  ],
])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
