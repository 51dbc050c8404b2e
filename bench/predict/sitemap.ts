import { readFileSync } from 'node:fs'
import { readSitemap } from '../../src/intake/index.ts'
import type { Predict } from './area.ts'

/** One object: the map as it was read. */
export const predict: Predict = (input, write) => {
  write(readSitemap(readFileSync(input)))
}
