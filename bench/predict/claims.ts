import { articleFromText, type Spans } from '../../src/article/index.ts'
import { findClaims, speakerLabel } from '../../src/claims/index.ts'
import { analyse } from '../../src/language/index.ts'
import { findNames } from '../../src/names/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Predict } from './area.ts'
import { readLines } from './read-lines.ts'

interface Input {
  readonly id: string
  readonly text: string
  readonly title?: string
}

const pairs = (spans: Spans | undefined): [number, number][] =>
  (spans ?? []).map(({ start, end }) => [start, end])

/** The outermost attributions of each text, with the name of the speaker. */
export const predict: Predict = (input, write) => {
  for (const { id, text, title } of readLines<Input>(input)) {
    const article = articleFromText(text, title ? { title } : {})
    const analysis = analyse(readProse(article))
    const claims = findClaims(analysis, findNames(analysis)).filter((claim) => !claim.parent)
    write({
      id,
      attributions: claims.map(({ source, cue, content }) => {
        const entity = source?.names[0]
        return {
          source: source?.guessed ? [] : pairs(source?.spans),
          cue: pairs(cue),
          content: pairs(content),
          ...(entity ? { entity: speakerLabel(entity) } : {}),
        }
      }),
    })
  }
}
