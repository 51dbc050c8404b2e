import { readLines } from '../../sets/read-lines.ts'
import { analyseTokens } from '../../src/language/index.ts'
import type { Predict } from './area.ts'

/** Tags, lemmas and trees of sentences given as tokens. */
export const predict: Predict = (input, write) => {
  for (const { id, tokens } of readLines<{ id: string; tokens: string[] }>(input)) {
    const { words } = analyseTokens(tokens)
    write({
      id,
      upos: words.map((word) => word.upos),
      xpos: words.map((word) => word.xpos),
      lemma: words.map((word) => word.lemma),
      head: words.map((word) => word.head + 1),
      deprel: words.map((word) => word.deprel),
    })
  }
}
