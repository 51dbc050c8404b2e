import { expect, it } from 'vitest'
import { unread } from '../../test/unread.ts'
import { growth, LINEAR } from '../../test/work.ts'
import { articleFromText } from '../article/index.ts'
import { analyse } from '../language/index.ts'
import { readProse } from '../text/index.ts'
import { findEvents } from './index.ts'

it.each(['France accused Belarus of attacking ', 'France accused Belarus of attacking Lima. '])(
  'work grows with the length of “%s” over and over',
  (unit) => {
    const analysed = (n: number) => analyse(readProse(articleFromText(unit.repeat(n))))
    const find = (analysis: ReturnType<typeof analysed>) =>
      findEvents(unread(analysis), { entities: [], timexes: [], claims: [] })
    expect(growth(200, analysed, find)).toBeLessThan(LINEAR)
  },
)
