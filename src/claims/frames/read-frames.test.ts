import { expect, it } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { findNames } from '../../names/index.ts'
import { readProse } from '../../text/index.ts'
import type { Claim } from '../claim.ts'
import { findClaims } from '../find-claims.ts'

/** The frames of all claims of a text: `not attack: Iran > tanker`. */
function framesOf(text: string): string[] {
  const analysis = analyse(readProse(articleFromText(text)))
  return findClaims(analysis, findNames(analysis)).flatMap(({ frames = [] }) =>
    frames.map(({ so, acts: [act], doer, targets }) => {
      const shown = (party: typeof doer) => party?.names[0]?.name ?? party?.head ?? '?'
      const [target] = targets
      return `${so ? '' : 'not '}${act}: ${shown(doer)}${target ? ` > ${target.head}` : ''}`
    }),
  )
}

const answersOf = (text: string): (Claim['answer'] | undefined)[] => {
  const analysis = analyse(readProse(articleFromText(text)))
  return findClaims(analysis, findNames(analysis)).map(({ answer }) => answer)
}

it.each<[string, string[]]>([
  ['Lund said that Norway had shelled the port.', ['attack: Norway > port']],
  ['Lund said that the port had been shelled by Norway.', ['attack: Norway > port']],
  ['Lund said that Norway was behind the attack on the port.', ['attack: Norway > attack']],
  ['Lund accused Norway of sabotaging two tankers.', ['attack: Norway > tanker']],
  ['Lund said that Norway had not shelled the port.', ['not attack: Norway > port']],
  ['Lund said that there were no rebels firing from the roof.', ['not shoot: rebel > roof']],
  ['Lund said that Norway was going to cut two hundred jobs.', ['lay-off: Norway > job']],
])('reads who is said to do what: %s', (text, expected) => expect(framesOf(text)).toEqual(expected))

it('reads each joined clause as its own', () => {
  expect(
    framesOf('Lund said that Norway had shelled the port and that Chad had sold arms.'),
  ).toHaveLength(2)
})

it.each<[string, string | undefined]>([
  ['Norway denied the accusations.', 'claim'],
  ['Norway denied any wrongdoing.', 'blame'],
  ['Lund said that the report was baseless.', 'claim'],
  ['Lund called the claim a lie.', 'claim'],
  ['Lund said that the port was old.', undefined],
])('tells what is answered without telling it again: %s', (text, expected) =>
  expect(answersOf(text)[0]?.to).toBe(expected),
)
