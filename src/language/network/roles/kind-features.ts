import { mix, rowOf } from './feature-key.ts'
import type { Frames } from './frames.ts'
import { frameKind } from './predicate-features.ts'
import type { SentenceClues } from './sentence-clues.ts'

/** Tags of words that may be predicates though they are no verbs: the frame files say which. */
const NAMED = /^(?:NN|JJ)/

/** Rows of the features that say whether a word is a predicate: the word by its tag and place, and whether it has frames. */
export function kindFeatures(clues: SentenceClues, frames: Frames, rows: number): Int32Array[] {
  const { words, wordKeys, tagKeys, relationKeys, xpos } = clues
  return words.map((_, at) => {
    const tag = tagKeys[at]!
    const framed =
      NAMED.test(xpos[at]!) &&
      frames.sensesOf(clues.lemmaOf(at), frameKind(xpos[at]!), '').length > 0
    return Int32Array.of(
      rowOf(mix(mix(1, wordKeys[at]!), tag), rows),
      rowOf(mix(mix(2, wordKeys[at]!), relationKeys[at]!), rows),
      rowOf(mix(mix(3, tag), framed ? 1 : 0), rows),
      rowOf(mix(mix(mix(4, tag), relationKeys[at]!), framed ? 1 : 0), rows),
    )
  })
}
