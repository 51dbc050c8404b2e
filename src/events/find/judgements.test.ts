import { expect, it } from 'vitest'
import { eventsOf } from '../../../test/events-of.ts'

it.each<[string, string]>([
  ['Minister Eva Moe said Chad had lied to the court.', 'Minister Eva Moe ACCUSE Chad, happened'],
  [
    'Senator Lea Park described Norway as a trustworthy friend.',
    'Senator Lea Park SUPPORT Norway, happened',
  ],
  ['According to prosecutors, Norway cheated Chad.', 'prosecutors ACCUSE Norway, happened'],
  [
    'President Ida Roth called Norway a shameful liar.',
    'President Ida Roth ACCUSE Norway, happened',
  ],
])('reads blame and praise in plain words: %s', (text, expected) => {
  expect(eventsOf(text)).toContain(expected)
})

it.each([
  'The chef described the soup as excellent.',
  'Norway said that it had not lied.',
])('finds no judgement of somebody: %s', (text) => {
  expect(eventsOf(text).filter((one) => /ACCUSE|SUPPORT/.test(one))).toEqual([])
})
