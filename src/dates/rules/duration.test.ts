import { expect, it } from 'vitest'
import { datesOf } from '../../../test/dates-of.ts'
import { readDates } from '../find-dates.ts'

it.each<[string, string[]]>([
  ['The works took two and a half years.', ['two and a half years = P2Y6M']],
  ['The works took a year and a half.', ['a year and a half = P1Y6M']],
  ['He became the second man to row there.', []],
  ['They came one second later.', ['one second later = 2023-06-15']],
  ['She earns 200 dollars a month.', ['a month = P1M']],
  ['She ran 15 miles twice a week.', ['a week = P1W']],
  ['She ran for a week.', ['a week = P1W']],
  ['They send three-quarters of the wheat abroad.', []],
  ['Sales fell for three quarters.', ['three quarters = P3Q']],
])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))

it('tells how often from how long', () => {
  const typeOf = (text: string) => readDates(text).map(({ type }) => type)
  expect(typeOf('She earns 200 dollars a month.')).toEqual(['SET'])
  expect(typeOf('She stayed for a month.')).toEqual(['DURATION'])
})
