import { expect, it } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { findNames } from '../../names/index.ts'
import { readProse } from '../../text/index.ts'
import { findClaims } from '../find-claims.ts'
import { pairJudge } from './pair-judge.ts'
import { statementsOf } from './statement.ts'
import { storyWeights } from './story-weights.ts'

/** How surely the two things that two texts say are one. */
function likeness(...texts: [string, string]): number {
  const statements = texts.flatMap((text) => {
    const analysis = analyse(readProse(articleFromText(text)))
    return findClaims(analysis, findNames(analysis)).flatMap(statementsOf)
  })
  expect(statements).toHaveLength(2)
  const [a, b] = statements as [(typeof statements)[0], (typeof statements)[0]]
  return pairJudge(storyWeights(statements))(a, b)
}

it.each([
  [
    'Lund said that the ferry had hit a rock off Bergen.',
    'Kari Dahl said the ferry struck a rock near Bergen.',
    'Kari Dahl said the ferry needed new lamps.',
  ],
  [
    'Lund said that Norway had sold two hundred rockets to Chad.',
    'Kari Dahl said that Norway had delivered two hundred rockets to Chad.',
    'Kari Dahl said that Chad had closed its embassy in Norway.',
  ],
])(
  'what is told in other words is liker than what is told of the same ones: %s',
  (one, same, other) => {
    expect(likeness(one, same)).toBeGreaterThan(2 * likeness(one, other))
  },
)

it('other counts of the same are never one', () => {
  expect(
    likeness(
      'Lund said that three sailors had drowned.',
      'Kari Dahl said that nine sailors had drowned.',
    ),
  ).toBe(0)
})
