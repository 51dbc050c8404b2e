import { expect, it } from 'vitest'
import { unread } from '../../test/unread.ts'
import { growth, LINEAR } from '../../test/work.ts'
import { articleFromText } from '../article/index.ts'
import { analyse } from '../language/index.ts'
import { readProse } from '../text/index.ts'
import { findClaims } from './index.ts'

it.each([
  'Birk said the ship, Lund said, was "empty" and ',
  'Birk said the ship was empty. “It is,” Lund said.\n\n',
  'he said she said ',
])('work grows with the length of “%s” over and over', (unit) => {
  const analysed = (n: number) => analyse(readProse(articleFromText(unit.repeat(n))))
  const find = (analysis: ReturnType<typeof analysed>) => findClaims(unread(analysis), [])
  expect(growth(100, analysed, find)).toBeLessThan(LINEAR)
})
