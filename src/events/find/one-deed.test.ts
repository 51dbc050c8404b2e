import { expect, it } from 'vitest'
import { eventsOf } from '../../../test/events-of.ts'

it.each<[string, string[]]>([
  ['Rebels killed two guards in an attack.', ['Rebels ASSAULT two guards, happened']],
  [
    'A blast killed four soldiers and wounded nine nurses.',
    ['A blast ASSAULT four soldiers, happened'],
  ],
  // Both fought: the soldiers are not said to have killed them.
  [
    'Four miners were killed in clashes with soldiers.',
    ['ASSAULT Four miners, happened', 'Four miners + soldiers ASSAULT, happened'],
  ],
])('one deed is told once: %s', (text, expected) => expect(eventsOf(text)).toEqual(expected))

it('codes what is asked for as the asking alone', () => {
  expect(eventsOf('Norway urged the release of the envoy of Chad.')).toHaveLength(1)
})

it('takes a coup for a seizure, not for a protest', () => {
  expect(eventsOf('Soldiers toppled the government of Chad.')).toEqual([
    'Soldiers COERCE Chad, happened',
  ])
  expect(eventsOf('Crowds toppled the government of Chad.')[0]).toContain('PROTEST')
})
