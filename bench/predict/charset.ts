import { readFileSync } from 'node:fs'
import { decode } from '../../src/intake/index.ts'
import type { Predict } from './area.ts'

/** One object: charset and characters of a page. */
export const predict: Predict = (input, write) => {
  const { charset, text } = decode({ source: input, bytes: readFileSync(input) })
  write({ charset, text })
}
