import { expect, it } from 'vitest'
import { readEvents } from '../../../test/events-of.ts'

const landsOf = (text: string) => {
  const [event] = readEvents(text)
  return [...(event?.actors ?? []), ...(event?.recipients ?? [])].map(
    ({ country, presumed }) => country ?? (presumed ? `${presumed}?` : undefined),
  )
}

it.each<[string, (string | undefined)[]]>([
  // The only country of the sentence.
  ['Police arrested 12 students in Chad.', ['TCD?', 'TCD?']],
  ['President Ida Moe banned Chadian candidates.', ['TCD?', 'TCD']],
  // Of a person nothing is presumed abroad, nor of a body with a name of its own.
  ['Ida Moe met the president of Chad.', [undefined, 'TCD']],
  // Who is counted, and the part of a country.
  ['Tens of thousands of students in Chad protested.', ['TCD']],
  ['Rebels attacked northern Chad.', ['TCD?', 'TCD']],
])('countries of sides: %s', (text, lands) => expect(landsOf(text)).toEqual(lands))
