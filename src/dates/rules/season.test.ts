import { expect, it } from 'vitest'
import { datesOf } from '../../../test/dates-of.ts'

it.each<[string, string[]]>([
  ['Prices fall in spring.', ['spring = 2023-SP']],
  ['Prices fall with a spring in every step.', []],
  [
    'The war began in 1861. In May 1862 it went on. In July 1862 he came. In March 1863 he left. In 1864 he wrote. In 1865 it ended. Winter storms of that year broke it.',
    [
      '1861 = 1861',
      'May 1862 = 1862-05',
      'July 1862 = 1862-07',
      'March 1863 = 1863-03',
      '1864 = 1864',
      '1865 = 1865',
      'Winter = 1865-WI',
      'that year = 1865',
    ],
  ],
])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
