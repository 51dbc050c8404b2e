import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { readTokens, tokenOf } from './token.ts'

const HASH = createHash('sha256').update('secret').digest('hex')

test('a file of tokens has a hash a line, with remarks', () => {
  expect(readTokens(`# desk\n${HASH}  -\n\n${HASH} for Ana\n`, 'tokens.txt')).toEqual([HASH, HASH])
})

test('a line that is a token itself, or anything else, is refused by its number', () => {
  expect(() => readTokens(`${HASH}\nsecret\n`, 'tokens.txt')).toThrow('line 2 of "tokens.txt"')
  expect(() => readTokens(`${HASH}0\n`, 'tokens.txt')).toThrow('line 1')
})

test('a token is what stands behind Bearer', () => {
  expect(tokenOf('Bearer a.b-c')).toBe('a.b-c')
  expect(tokenOf('bearer x')).toBe('x')
  for (const other of [undefined, '', 'Basic eDp5', 'Bearer', 'Bearer a b', 'Bearer \u00e9'])
    expect(tokenOf(other)).toBeNull()
})
