import { expect, it } from 'vitest'
import { datesOf } from '../../../test/dates-of.ts'

it.each<[string, string[]]>([
  ["The doors open at 9 o'clock on Monday.", ["9 o'clock on Monday = 2023-06-12T09:00"]],
  [
    "The doors opened at nine o'clock in the morning.",
    ["nine o'clock in the morning = 2023-06-15T09:00"],
  ],
  ['The match ended with a 2:10 score in Lima on Monday.', ['Monday = 2023-06-12']],
  ['They read Luke 6:31 aloud on Monday.', ['Monday = 2023-06-12']],
])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
