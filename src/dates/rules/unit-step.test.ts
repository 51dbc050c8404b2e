import { expect, it } from 'vitest'
import { datesOf } from '../../../test/dates-of.ts'

it.each<[string, string[]]>([
  ['By the end of the decade the dam will be built.', ['the end of the decade = 202 END']],
  ['The decade was calm.', []],
  ['He became man of the year.', []],
  ['He came that same day.', ['that same day = 2023-06-15']],
])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
