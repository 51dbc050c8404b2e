import { expect, test } from 'vitest'
import { fold, hung, safeText } from './text-layout.ts'

test('folds at spaces, hangs what follows, and loses no word', () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`)
  const lines = fold(hung(`  ${words.join(' ')}`, 6)).split('\n')
  expect(lines.length).toBeGreaterThan(3)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100)
  for (const line of lines.slice(1)) expect(line).toMatch(/^ {6}word/)
  expect(lines.join(' ').trim().split(/\s+/)).toEqual(words)
})

test('folds to the columns that a terminal has', () => {
  const lines = fold(hung(`  ${'word '.repeat(60)}`, 6), 44).split('\n')
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(44)
})

test('counts no colour codes as columns', () => {
  const coloured = `\u001b[31m${'x'.repeat(96)}\u001b[39m abc`
  expect(fold(hung(coloured, 2))).not.toContain('\n')
})

test('a word longer than a line stands alone', () => {
  expect(fold(hung(`a ${'y'.repeat(300)} b`, 0)).split('\n')).toEqual(['a', 'y'.repeat(300), 'b'])
})

test('lets no control code and no broken pair through', () => {
  expect(safeText('a\u202eb\u2066c\ufdd0d\u009be')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde')
  expect(safeText('a\u001b[2Jb\u0000c\ud800\n d')).toBe('a\ufffd[2Jb\ufffdc\ufffd d')
})
