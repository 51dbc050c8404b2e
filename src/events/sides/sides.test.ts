import { expect, it } from 'vitest'
import { eventsOf } from '../../../test/events-of.ts'

it.each<[string, string[]]>([
  ['U.S. and Russian envoys met in Oslo.', ['U.S. + Russian envoys CONSULT, happened']],
  ['Norway, Chad and Togo signed a pact.', ['Norway + Chad + Togo SUPPORT, happened']],
  ["Chad's army attacked Togo.", ["Chad's army ASSAULT Togo, happened"]],
  ['Iran fired a Shahab missile at Israel.', ['Iran ASSAULT Israel, happened']],
  ['Arms were sent to Chad by Norway.', ['Norway AID Chad, happened']],
  ['Chad agreed to sell grain to Togo.', ['Chad AGREE Togo, happened']],
  ['The summit between Chad and Togo failed to end the war.', ['Chad + Togo CONSULT, happened']],
])('who did it to whom: %s', (text, expected) => expect(eventsOf(text)).toEqual(expected))
