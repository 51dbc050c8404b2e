import { expect, it } from 'vitest'
import { speakersOf } from '../../../test/speakers-of.ts'

it.each<[string, string[]]>([
  ['The spokesman, Rear Admiral Jon Dahl, said the port was shut.', ['Jon Dahl (rear admiral)']],
  ['The Oslo-based firm said the port was shut.', ['the Oslo-based firm']],
  ['A friend of Jon Dahl said the port was shut.', ['a friend of Jon Dahl']],
  ['Free Press Norway said the port was shut.', ['Free Press Norway']],
])('whom the words name: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
