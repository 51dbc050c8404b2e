import { readLines } from '../../sets/read-lines.ts'
import { articleFromText, type Span } from '../../src/article/index.ts'
import { statusAt } from '../../src/events/index.ts'
import { analyse } from '../../src/language/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Predict } from './area.ts'

interface Line {
  readonly id: string
  readonly text: string
  readonly trigger: Span
}

export const predict: Predict = (input, write) => {
  for (const { id, text, trigger } of readLines<Line>(input)) {
    const analysis = analyse(readProse(articleFromText(text)))
    write({ id, status: statusAt(analysis, trigger) })
  }
}
