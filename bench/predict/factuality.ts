import { readLines } from '../../sets/read-lines.ts'
import { analyseTokens } from '../../src/language/index.ts'
import type { Predict } from './area.ts'

interface Line {
  readonly id: string
  readonly tokens: string[]
  /** The verbs to judge: word numbers from 1. */
  readonly predicates: readonly number[]
}

/** Whether what given verbs tell happened or is so. */
export const predict: Predict = (input, write) => {
  for (const { id, tokens, predicates } of readLines<Line>(input)) {
    const analysed = analyseTokens(tokens, { predicates: predicates.map((at) => at - 1) })
    write({
      id,
      factuality: analysed.predicates.map(({ at, factuality = 0 }) => ({
        at: at + 1,
        value: factuality,
      })),
    })
  }
}
