import { readLines } from '../../sets/read-lines.ts'
import { checkDay } from '../../src/dates/index.ts'
import { decode } from '../../src/intake/index.ts'
import { readPage } from '../../src/page/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Predict } from './area.ts'

interface Case {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly claimed: string
}

/** How believable a claimed day of publication is, each case alone: one object for the file. */
export const predict: Predict = (input, write) => {
  const judged: Record<string, { p: number; date?: string }> = {}
  for (const { id, title, text, claimed } of readLines<Case>(input)) {
    const bytes = new TextEncoder().encode(title ? `${title}\n\n${text}` : text)
    const article = readPage(decode({ source: id, bytes, contentType: 'text/plain' }))
    const { belief, guess } = checkDay(readProse(article), claimed)
    judged[id] = { p: belief, ...(guess ? { date: guess } : {}) }
  }
  write(judged)
}
