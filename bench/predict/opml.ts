import { readFileSync } from 'node:fs'
import { readOpml } from '../../src/intake/index.ts'
import type { Predict } from './area.ts'

/** One object: the list as it was read. */
export const predict: Predict = (input, write) => {
  write(readOpml(readFileSync(input)))
}
