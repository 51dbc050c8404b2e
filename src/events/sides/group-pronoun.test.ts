import { expect, it } from 'vitest'
import { eventsOf } from '../../../test/events-of.ts'

it.each<[string, string[]]>([
  ['Norway and Togo said their talks had failed.', ['Norway + Togo CONSULT, happened']],
])('the two whom they means: %s', (text, expected) => expect(eventsOf(text)).toEqual(expected))
