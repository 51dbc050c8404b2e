import { expect, it } from 'vitest'
import { eventsOf } from '../../../test/events-of.ts'

it.each<[string, string[]]>([
  ['Norway may attack Chad.', ['Norway THREATEN Chad, conditional']],
  ['Norway would meet Chad, the envoy said.', ['Norway AGREE Chad, planned']],
  [
    'Norway will begin withdrawing from Chad.',
    ['Norway AGREE Chad, planned', 'Norway AGREE Chad, planned'],
  ],
  ['Norway is set to visit Chad.', ['Norway AGREE Chad, planned']],
  [
    'Norway flew to Oslo for talks with Chad.',
    ['Norway CONSULT Oslo, happened', 'Norway AGREE Chad, planned'],
  ],
  ['If Norway attacks Chad, Togo will leave.', ['Norway THREATEN Chad, conditional']],
  ['Norway will hold talks with Chad.', ['Norway AGREE Chad, planned']],
  ['Norway has not released the envoy of Chad.', ['Norway REJECT the envoy, denied']],
  ['The alleged attack on Chad angered Togo.', ['ASSAULT Chad, alleged']],
  [
    'Norway rejected accusations that it attacked Chad.',
    ['Norway REJECT accusations, happened', 'it ASSAULT Chad, denied'],
  ],
  [
    'Norway warned that rebels attacked Chad.',
    ['Norway THREATEN, happened', 'rebels ASSAULT Chad, happened'],
  ],
  ['Norway may be arranging a visit to Chad.', ['Norway AGREE Chad, conditional']],
  [
    'Norway accused Chad of attacking Togo.',
    ['Norway ACCUSE Chad, happened', 'Chad ASSAULT Togo, alleged'],
  ],
])('status: %s', (text, expected) => expect(eventsOf(text)).toEqual(expected))

it.each<[string, string[]]>([
  [
    'Norway was falsely accused of attacking Chad.',
    ['ACCUSE Norway, happened', 'Norway ASSAULT Chad, denied'],
  ],
  ['The minister confirmed talks with Chad.', ['The minister AGREE Chad, planned']],
  ['Unless Norway attacks Chad, Togo will leave.', ['Norway THREATEN Chad, conditional']],
  ['Norway will not attend the talks with Chad.', ['Norway REJECT Chad, denied']],
  ['Norway and Chad said that they would meet.', ['Norway + Chad AGREE, planned']],
  [
    'The king of Norway went to Lima for talks with Chad.',
    ['The king CONSULT Lima, happened', 'The king AGREE Chad, planned'],
  ],
])('denied and announced: %s', (text, expected) => expect(eventsOf(text)).toEqual(expected))
