import type { Span } from '../article/index.ts'

/** Words between quotation marks; the span includes the marks. */
export interface Quotation extends Span {
  /** False where the block ends before the closing mark: a quotation that goes on in the next one. */
  readonly closed: boolean
}

/** Pairs the double quotation marks of one block. */
export function findQuotations(text: string, within: Span): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  for (let at = within.start; at < within.end; at++) {
    const mark = text[at]
    if (mark !== '"' && mark !== '“' && mark !== '”') continue
    if (open < 0) {
      if (mark !== '”') open = at
    } else {
      found.push({ start: open, end: at + 1, closed: true })
      open = -1
    }
  }
  if (open >= 0) found.push({ start: open, end: within.end, closed: false })
  return found
}
