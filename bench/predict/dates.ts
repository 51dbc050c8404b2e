import { readLines } from '../../sets/read-lines.ts'
import { articleFromText, hull } from '../../src/article/index.ts'
import { findDates } from '../../src/dates/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Predict } from './area.ts'

interface Line {
  readonly id: string
  readonly dct: string
  readonly title?: string
  readonly text: string
}

/** Time expressions of documents whose day of publication is given. */
export const predict: Predict = (input, write) => {
  for (const { id, dct, title, text } of readLines<Line>(input)) {
    const article = articleFromText(text, title ? { title } : {})
    const found = findDates(readProse(article), { published: String(dct).slice(0, 10) })
    const timexes = found.map(({ spans, type, value }) => ({ ...hull(spans), type, value }))
    write({ id, timexes })
  }
}
