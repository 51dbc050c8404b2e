import { expect, it } from 'vitest'
import { readEvents } from '../../../test/events-of.ts'
import { eventsByWeight } from '../index.ts'

const acts = (text: string) => eventsByWeight(readEvents(text)).map(({ act }) => act)

it('puts what the main clause tells before what a side clause adds', () => {
  expect(acts('Norway, which condemned Chad, attacked Togo.')).toEqual(['ASSAULT', 'ACCUSE'])
})
