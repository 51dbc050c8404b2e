import { expect, it } from 'vitest'
import { growth, LINEAR } from '../../test/work.ts'
import { articleFromText } from '../article/index.ts'
import { readProse } from '../text/index.ts'
import { analyse, analyseTokens } from './analyse.ts'

const MODES = [
  { mode: 'the network', fast: false },
  { mode: 'rules', fast: true },
]

it.each(
  MODES.flatMap((mode) =>
    // The network looks at each pair of words of a sentence: only over the longest does its work grow evenly.
    ['said Kim of the Lima plan, and that he ', 'Kim-Kim-Kim-Kim-', 'It rained. '].map((unit) => ({
      ...mode,
      unit,
    })),
  ),
)('work of $mode grows with the length of “$unit” over and over', ({ fast, unit }) => {
  const prose = (n: number) => readProse(articleFromText(unit.repeat(n)))
  expect(growth(120, prose, (each) => analyse(each, { fast }))).toBeLessThan(LINEAR)
})

it('work of rules grows with the length of one sentence', () => {
  const tokens = (n: number) => Array.from({ length: n }, () => ['said', 'Kim', ',', 'of']).flat()
  expect(growth(300, tokens, (each) => analyseTokens(each, { fast: true }))).toBeLessThan(LINEAR)
})
