import { expect, it } from 'vitest'
import { eventsOf } from '../../test/events-of.ts'

it.each<[string, string[]]>([
  ['Norway beat Chad 3-1 in Lima.', []],
  ["Norway's denial of accusations angered Chad.", []],
  ['The report condemned Chad.', []],
])('no event: %s', (text, expected) => expect(eventsOf(text)).toEqual(expected))
