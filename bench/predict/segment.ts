import { readLines } from '../../sets/read-lines.ts'
import { articleFromText } from '../../src/article/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Predict } from './area.ts'

/** Sentences and tokens of raw documents. */
export const predict: Predict = (input, write) => {
  for (const { id, text } of readLines<{ id: string; text: string }>(input)) {
    const sentences = readProse(articleFromText(text)).sentences.map(({ start, end, tokens }) => ({
      start,
      end,
      tokens: tokens.map((token) => [token.start, token.end]),
    }))
    write({ id, sentences })
  }
}
