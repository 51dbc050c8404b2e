import { readLines } from '../../sets/read-lines.ts'
import { analyseTokens } from '../../src/language/index.ts'
import type { Predict } from './area.ts'

interface Line {
  readonly id: string
  readonly tokens: string[]
  /** Word numbers from 1; absent where the predicates are to be found. */
  readonly predicates?: readonly number[]
}

/** Predicates with their arguments in sentences given as tokens. */
export const predict: Predict = (input, write) => {
  for (const { id, tokens, predicates } of readLines<Line>(input)) {
    const given = predicates && { predicates: predicates.map((at) => at - 1) }
    const analysed = analyseTokens(tokens, given)
    write({
      id,
      predicates: analysed.predicates.map(({ at, sense, args }) => ({
        at: at + 1,
        ...(sense ? { roleset: sense } : {}),
        args: args.map(({ role, head, start, end }) => ({
          role,
          head: head + 1,
          start: start + 1,
          end,
        })),
      })),
    })
  }
}
