import type { Span } from '../article/index.ts'

/** Splits one block into sentences, without the white space at their edges. */
export function splitSentences(text: string, within: Span): Span[] {
  const found: Span[] = []
  const block = text.slice(within.start, within.end)
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  for (const { segment, index } of segmenter.segment(block)) {
    const trimmed = segment.trim()
    if (trimmed === '') continue
    const start = within.start + index + segment.indexOf(trimmed)
    found.push({ start, end: start + trimmed.length })
  }
  return found
}
