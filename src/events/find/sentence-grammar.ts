import { readClauses, type SentenceClauses } from '../../clauses/index.ts'
import type { Word } from '../../language/index.ts'

/** Longest sentence read for events; the rest of a longer one is left out. */
const MAX_WORDS = 200

/** The phrases, verb groups and clauses of a sentence in which events are looked for. */
export const sentenceGrammar = (words: readonly Word[]): SentenceClauses =>
  readClauses(words.length > MAX_WORDS ? words.slice(0, MAX_WORDS) : words)
