import { expect, it } from 'vitest'
import { eventsOf } from '../../../test/events-of.ts'

it.each<[string, string[]]>([
  ['Chad launched a new attack on Togo.', ['Chad ASSAULT Togo, happened']],
  ['Chad sent attack helicopters to Togo.', ['Chad AID Togo, happened']],
  ['Norway closed the gap on Chad.', []],
  ['Norway is going to win the cup.', []],
  ['Norway recalled its envoy from Chad.', ['Norway SANCTION its envoy, happened']],
  ['Norway lifted sanctions on Chad.', ['Norway CONCEDE Chad, happened']],
  ['Norway opened an inquiry into Chad.', ['Norway ACCUSE Chad, happened']],
])('the act: %s', (text, expected) => expect(eventsOf(text)).toEqual(expected))

it.each<[string, string[]]>([
  ['Norway will not meet Chad.', ['Norway REJECT Chad, denied']],
  ['Norway will not be in Chad.', []],
])('what will not be done: %s', (text, expected) => expect(eventsOf(text)).toEqual(expected))
