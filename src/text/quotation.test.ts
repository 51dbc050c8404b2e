import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from './quotation.ts'

const quotations = (text: string): string[] =>
  findQuotations(text, { start: 0, end: text.length }).map(
    ({ start, end, closed }) => `${text.slice(start, end)}${closed ? '' : ' OPEN'}`,
  )

describe('findQuotations', () => {
  it.each([
    ['He said "yes" and "no".', ['"yes"', '"no"']],
    ['He said “yes” and “no”.', ['“yes”', '“no”']],
    ['Mixed “marks" here.', ['“marks"']],
    ["The board's 'final' word, and the aides' too.", ["'final'"]],
    ['“It is a ‘gift’ to us,” she said.', ['“It is a ‘gift’ to us,”', '‘gift’']],
  ])('pairs the marks: %s', (text, expected) => {
    expect(quotations(text)).toEqual(expected)
  })

  it('leaves a quotation open that the block does not close', () => {
    expect(quotations('“We will go on in the next paragraph.')).toEqual([
      '“We will go on in the next paragraph. OPEN',
    ])
  })

  it('never reads an apostrophe as a quotation', () => {
    expect(quotations("The ministers' aides don't know Kim's plans")).toEqual([])
  })

  it('gives spans inside the block on any string, soon', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '’',
      '‘',
      ' a',
      'b ',
      '\n\n',
      '(',
      '😀',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        for (const { start, end } of findQuotations(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
