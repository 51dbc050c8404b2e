import { readLines } from '../../sets/read-lines.ts'
import { compareNames } from '../../src/names/index.ts'
import type { Predict } from './area.ts'

interface Pair {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly kind?: string
}

export const predict: Predict = (input, write) => {
  for (const { id, a, b, kind } of readLines<Pair>(input)) {
    const known = kind === 'person' || kind === 'organisation' ? kind : undefined
    write({ id, score: Math.round(compareNames(a, b, known) * 1000) / 1000 })
  }
}
