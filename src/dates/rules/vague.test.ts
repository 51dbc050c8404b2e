import { expect, it } from 'vitest'
import { datesOf } from '../../../test/dates-of.ts'

it.each<[string, string[]]>([
  ['Ships of the future will pay.', ['the future = FUTURE_REF']],
  ['Future generations will pay.', []],
  ['They spoke in the past tense.', []],
])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
