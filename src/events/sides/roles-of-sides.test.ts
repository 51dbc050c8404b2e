import { expect, it } from 'vitest'
import { eventsOf } from '../../../test/events-of.ts'

it.each<[string, string]>([
  // The object is whom it befell, not the place behind it.
  [
    'Police arrested 12 strangers on the road to the parliament.',
    'Police COERCE 12 strangers, happened',
  ],
  ['Rebels killed two shepherds in Oslo.', 'Rebels ASSAULT two shepherds, happened'],
  // Who is meant by "it" and "they" behind a verb of saying.
  ['Soldiers say they attacked Chad.', 'Soldiers ASSAULT Chad, happened'],
  // The thing that is judged.
  ['Norway condemned the ruling.', 'Norway ACCUSE the ruling, happened'],
  // Doers in compounds, and owners of a thing that is imposed.
  ['The police killing of Ida Moe angered Chad.', 'The police ASSAULT Ida Moe, happened'],
  ['The Chadian blockade imposed on Norway has emptied shops.', 'Chadian COERCE Norway, happened'],
  // A clash is theirs who die in it with those whom they meet.
  [
    'Four miners were killed in clashes with soldiers.',
    'Four miners + soldiers ASSAULT, happened',
  ],
  ['Rebels refused a request by Norway.', 'Rebels REJECT Norway, happened'],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toContain(expected)
})

it('does not take the police for him of whom they say that he did it', () => {
  const told = eventsOf('Police said he stabbed a nurse.')
  expect(told.some((one) => /^(?:the )?police ASSAULT/i.test(one))).toBe(false)
})

it('takes no deadline for the day of the asking', () => {
  expect(eventsOf('Norway asked Chad for answers by April 30.')).toEqual([
    'Norway REQUEST Chad, happened',
  ])
})

it('codes what something was done for as no deed', () => {
  const told = eventsOf('Norway launched a raid to arrest the minister of Chad.')
  expect(told.some((one) => /COERCE.*happened/.test(one))).toBe(false)
})

it('codes an attack in words as criticism', () => {
  expect(eventsOf('In a debate, Kari Lund attacked Nils Aas over his vote.')).toContain(
    'Kari Lund ACCUSE Nils Aas, happened',
  )
})
