import { expect, it } from 'vitest'
import { readEvents } from '../../../test/events-of.ts'

it('has the region that the text names, never a namesake’s country', () => {
  const [event] = readEvents('Police arrested two students in Paris, Texas, on Monday.')
  expect(event?.place).toMatchObject({ text: 'Paris', region: 'Texas', country: 'USA' })
})
