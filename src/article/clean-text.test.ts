import { describe, expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

describe('clean text', () => {
  const text = 'The\u200b en\u200bvoyBrand\u00adco left'
  const start = text.indexOf('Brand')
  const clean = cleanText({
    text,
    injected: [{ span: { start, end: start + 'Brand\u00adco'.length }, reasons: [] }],
  })

  test('has neither injected words nor marks that show nothing', () => {
    expect(clean.text).toBe('The envoy left')
  })

  test('a word with a mark inside maps back to one span, injected words part it', () => {
    const back = (start: number, end: number) =>
      clean.toText({ start, end }).map((span) => text.slice(span.start, span.end))
    expect(back(4, 9)).toEqual(['en\u200bvoy'])
    expect(back(0, 3)).toEqual(['The'])
    expect(back(4, 14)).toEqual(['en\u200bvoy', ' left'])
  })

  test('every offset of the text has a place', () => {
    expect(clean.toClean(text.indexOf('voy'))).toBe(6)
    expect(clean.toClean(start + 3)).toBe(9)
    expect(clean.toClean(text.length)).toBe(14)
  })

  test('joiners of scripts that need them are kept', () => {
    const persian = '\u0645\u06cc\u200c\u0631\u0648\u062f'
    expect(cleanText({ text: persian, injected: [] }).text).toBe(persian)
  })
})
