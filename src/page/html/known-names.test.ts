import { expect, test } from 'vitest'
import { knownNames } from './known-names.ts'

test('gives the name that stands there, whatever its case, and no other', () => {
  const named = knownNames(new Set(['div', 'dfn', 'h1', 'data-testid']))
  const at = (text: string) => named(`<${text}>`, 1, 1 + text.length)
  expect(['div', 'DIV', 'dFn', 'h1', 'Data-TestId'].map(at)).toEqual([
    'div',
    'div',
    'dfn',
    'h1',
    'data-testid',
  ])
  expect(['di', 'divs', 'dim', 'h2', 'é', 'a'.repeat(99)].map(at)).toEqual(
    Array.from({ length: 6 }, () => undefined),
  )
})
