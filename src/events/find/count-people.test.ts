import { expect, it } from 'vitest'
import { readEvents } from '../../../test/events-of.ts'

it.each<[string, object | undefined]>([
  ['Rebels killed six people and wounded 15 others.', { dead: 6, hurt: 15 }],
  [
    'Rebels shelled a port in Norway, killing four soldiers and injuring a nurse.',
    { dead: 4, hurt: 1 },
  ],
  ['Police arrested 1,200 students.', { held: 1200 }],
  // Not so, not yet, and no figure.
  ['Rebels have not killed two guards.', undefined],
  ['Police will arrest two guards.', undefined],
  ['Police arrested dozens of students.', undefined],
])('people are counted: %s', (text, counts) => expect(readEvents(text)[0]?.counts).toEqual(counts))
