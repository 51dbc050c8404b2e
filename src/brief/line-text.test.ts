import { describe, expect, it } from 'vitest'
import { balanced, closed, lineText, shorten } from './line-text.ts'

describe('lineText', () => {
  it.each([
    ['LIMA, Peru (AP) — The  talks\nbegan.', 'The talks began.'],
    ['LIMA (Northwire) — The talks began.', 'The talks began.'],
    [
      'The deal — the third this year — was signed.',
      'The deal — the third this year — was signed.',
    ],
    [') – talks began,', 'talks began'],
  ])('%s', (text, line) => expect(lineText(text)).toBe(line))
})

it('cuts a long line before a circumstance, not in the midst of a condition', () => {
  const line = 'The ferry line cut its prices in the harbour of Nowe after a strike of ten days'
  expect(shorten(line, 60)).toBe('The ferry line cut its prices in the harbour of Nowe')
  expect(shorten(line, 100)).toBe(line)
  const condition =
    'The ferry line will cut its prices if the harbour of Nowe is open at night in May'
  expect(shorten(condition, 60)).toMatch(/…$/)
})

it('cuts before the second of two deeds', () => {
  const line = 'The ferry line cut its prices and raised those of the trams in the harbour of Nowe'
  expect(shorten(line, 70)).toBe('The ferry line cut its prices')
})

it('closes a quotation and drops a bracket that cutting left open', () => {
  expect(closed('Lund said “we left')).toBe('Lund said “we left…”')
  expect(closed('Lund said "we left')).toBe('Lund said "we left…"')
  expect(closed('Lund said “we left”')).toBe('Lund said “we left”')
  expect(balanced('The ferry line (the oldest')).toBe('The ferry line')
  expect(balanced('The ferry line (old) left')).toBe('The ferry line (old) left')
})
