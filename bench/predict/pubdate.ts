import { readLines } from '../../sets/read-lines.ts'
import { judgePublication } from '../../src/dates/index.ts'
import { decode } from '../../src/intake/index.ts'
import { readPage } from '../../src/page/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Predict } from './area.ts'

/** The day of publication of each saved page: one object for the whole file. */
export const predict: Predict = (input, write) => {
  const days: Record<string, string | null> = {}
  for (const { id, url, html } of readLines<{ id: string; url: string; html: string }>(input)) {
    const contentType = 'text/html; charset=utf-8'
    const article = readPage(decode({ source: id, url, contentType, bytes: Buffer.from(html) }))
    days[id] = judgePublication(readProse(article)).value ?? null
  }
  write(days)
}
