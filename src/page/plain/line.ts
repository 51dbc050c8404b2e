import type { Span } from '../../article/index.ts'

/** One line that is not empty, without the white space at its edges. */
export interface PlainLine extends Span {
  readonly text: string
  /** True where an empty line, or the edge of the text, stands before it. */
  readonly afterGap: boolean
}

/** Every line of `text` that is not empty, in order; `\n`, `\r\n` and `\r` all end a line. */
export function splitLines(text: string): PlainLine[] {
  const lines: PlainLine[] = []
  let afterGap = true
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const raw = match[1] as string
    const line = raw.trim()
    if (line === '') {
      afterGap = true
      continue
    }
    const start = match.index + raw.length - raw.trimStart().length
    lines.push({ start, end: start + line.length, text: line, afterGap })
    afterGap = false
  }
  return lines
}
