import { describe, expect, it } from 'vitest'
import { lineText } from './line-text.ts'

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
