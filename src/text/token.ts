import type { Span } from '../article/index.ts'
import type { Token } from './prose.ts'

/** Splits one sentence into tokens. */
export function tokenize(text: string, within: Span): Token[] {
  const found: Token[] = []
  const sentence = text.slice(within.start, within.end)
  for (const match of sentence.matchAll(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*|[^\s]/gu)) {
    const start = within.start + match.index
    found.push({ start, end: start + match[0].length, text: match[0] })
  }
  return found
}
