import { expect, it } from 'vitest'
import { datesOf } from '../../test/dates-of.ts'

it.each([
  ['Sales rose in Q4.', ['Q4 = 2022-Q4']],
  ['The deal closes by noon.', ['noon = 2023-06-15T12:00']],
  ['They met at midnight Tuesday.', ['midnight Tuesday = 2023-06-13T24:00']],
  ['In the latest quarter sales rose.', ['the latest quarter = 2023-Q1']],
  ['In nineteen eighty-four he left.', ['nineteen eighty-four = 1984']],
  ['It took a second.', ['a second = PT1S']],
  ['A second man left.', []],
  ['By the end of May it closed.', ['the end of May = 2023-05 END']],
])('the whole of a time: %s', (text, expected) => expect(datesOf(text)).toEqual(expected))
