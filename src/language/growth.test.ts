import { expect, it } from 'vitest'
import { growth, LINEAR } from '../../test/work.ts'
import { articleFromText } from '../article/index.ts'
import { readProse } from '../text/index.ts'
import { analyse } from './analyse.ts'

// The network looks at each pair of words of a sentence: only over the longest does its work grow evenly.
it.each(['said Kim of the Lima plan, and that he ', 'Kim-Kim-Kim-Kim-', 'It rained. '])(
  'work grows with the length of “%s” over and over',
  (unit) => {
    const prose = (n: number) => readProse(articleFromText(unit.repeat(n)))
    expect(growth(120, prose, analyse)).toBeLessThan(LINEAR)
  },
)
