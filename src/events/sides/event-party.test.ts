import { expect, it } from 'vitest'
import { readEvents } from '../../../test/events-of.ts'

it.each([
  ['The minister resigned.', 'The minister', 'GOV'],
  ['The police of Norway arrested six men.', 'The police', 'COP'],
  ['She met the rebels.', 'She', undefined],
])('who acts for what: %s', (text, who, sector) => {
  const [side] = readEvents(text).flatMap(({ actors }) => actors)
  expect([side?.text, side?.sector]).toEqual([who, sector])
})

it('takes an office for its holder whose name ends it', () => {
  const [named] = readEvents('Minister of Defence Rosa Moe met rebels.').flatMap(
    (one) => one.actors,
  )
  expect(named).toMatchObject({ text: 'Minister', entity: expect.stringContaining('moe') })
})
