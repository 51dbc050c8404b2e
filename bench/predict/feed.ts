import { readFileSync } from 'node:fs'
import { readFeed } from '../../src/intake/index.ts'
import type { Predict } from './area.ts'

/** One object: the feed as it was read. */
export const predict: Predict = (input, write) => {
  write(readFeed(readFileSync(input)))
}
