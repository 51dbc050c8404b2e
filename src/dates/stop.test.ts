import { expect, it } from 'vitest'
import { datesOf } from '../../test/dates-of.ts'

it.each([
  ['Mrs. May said so.', 'They came in May.', 'May = 2023-05'],
  ['President Wednesday left.', 'They left on Wednesday.', 'Wednesday = 2023-06-14'],
  ['March on Washington', 'In March they left.', 'March = 2023-03'],
  ['May I ask?', 'Since May nobody asked.', 'May = 2023-05'],
  ['On Sun the ship left.', 'On Sunday the ship left.', 'Sunday = 2023-06-11'],
  ['BBC SUNDAY was on.', 'On Sunday it was on.', 'Sunday = 2023-06-11'],
  ['She read the Sunday Times.', 'She read it on Sunday.', 'Sunday = 2023-06-11'],
  ['TODAY the shop opens.', 'Today the shop opens.', 'Today = 2023-06-15'],
])('"%s" has no time; "%s" has', (without, having, time) => {
  expect(datesOf(without)).toEqual([])
  expect(datesOf(having)).toEqual([time])
})
