import { expect, it } from 'vitest'
import { eventsOf } from '../../../test/events-of.ts'

it.each<[string, string]>([
  ['Norway, Chad sign fishing deal', 'Norway + Chad SUPPORT'],
  ['Norway, Chad, Togo hold naval drills', 'Norway + Chad + Togo COOPERATE'],
  ['In Oslo, Norway met Chad.', 'Norway CONSULT Chad'],
])('%s', (text, expected) => {
  expect(eventsOf(text).join('; ')).toContain(expected)
})

it.each<[string, string]>([
  ['Norway and Chad held talks in Togo.', 'Norway + Chad CONSULT, happened'],
  // A journey goes to whom it visits.
  ['Moe and Bauer arrived in Chad.', 'Moe + Bauer CONSULT Chad, happened'],
])('where two talk is no side, where they go is: %s', (text, expected) => {
  expect(eventsOf(text)).toContain(expected)
})

it('takes a place with its land for one', () => {
  expect(eventsOf('Bergen, Norway hosts Chad').join()).not.toContain('+')
})
