import { expect, it } from 'vitest'
import { eventsOf } from '../../../test/events-of.ts'

it.each<[string, string[]]>([
  ["Norway's visit to Chad ended.", ['Norway CONSULT Chad, happened']],
  ['Russian attacks on Kyiv went on.', ['Russian ASSAULT Kyiv, happened']],
  ['The Hamas-led attack on Israel went on.', ['Hamas ASSAULT Israel, happened']],
  ["Moe's arrest in Chad angered Norway.", ['COERCE Moe, happened']],
])('sides of a noun: %s', (text, expected) => expect(eventsOf(text)).toEqual(expected))
