import { expect, it } from 'vitest'
import { speakersOf } from '../../../test/speakers-of.ts'

it.each<[string, string[]]>([
  ['The campaign on Tuesday said the port was shut.', ['the campaign']],
  [
    'The U.S., Chad and their partners said the port was shut.',
    ['United States + Chad + their partners (United States, Chad)'],
  ],
  ['Eva Roth, head of ports and roads, said it was shut.', ['Eva Roth (head)']],
  ['Eva Roth, Norway and Chad’s envoy, said it was shut.', ['Eva Roth (envoy) (Norway)']],
  ['Both Norway and Chad said it was shut.', ['Norway + Chad (Norway, Chad)']],
  ['The Department of Health and Welfare said it was shut.', ['Department of Health and Welfare']],
  [
    'His neighbor in both Oslo and Lund said the port was shut.',
    ['his neighbor in both Oslo and Lund'],
  ],
  [
    'Jon Dahl and Eva Lund said the port was shut. They added that ships left.',
    ['Jon Dahl + Eva Lund', 'Jon Dahl and Eva Lund'],
  ],
  // Two of one surname: who spoke speaks on.
  [
    'Chief Otto Roth said the road was shut. The car of Tim Roth hit a wall. Roth said the road was icy.',
    ['Otto Roth (chief)', 'Otto Roth (chief)'],
  ],
  // A case says nothing.
  [
    'The case drew notice after the chief said the guard was ill, but then said that he was well.',
    ['the chief', 'the chief'],
  ],
  ['Ana Roth (Labour) said the port was shut.', ['Ana Roth']],
])('one speaker or several: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
