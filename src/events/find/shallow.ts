import type { Word } from '../../language/index.ts'
import { correctTags } from './correct-tags.ts'
import { findPhrases, type Phrase } from './noun-phrase.ts'
import { findGroups, type VerbGroup } from './verb-group.ts'

/** A sentence in noun phrases and verb groups; `phraseAt[i]` is the phrase that word `i` is in. */
export interface Shallow {
  readonly words: readonly Word[]
  readonly lower: readonly string[]
  readonly groups: readonly VerbGroup[]
  readonly phrases: readonly Phrase[]
  readonly phraseAt: readonly (Phrase | undefined)[]
  readonly groupAt: readonly (VerbGroup | undefined)[]
}

/** Longest sentence read; the rest of a longer one is left out. */
const MAX_WORDS = 200

/** Cuts a sentence into noun phrases and verb groups by its tags, left to right. */
export function readShallow(sentence: readonly Word[]): Shallow {
  const words = correctTags(sentence.length > MAX_WORDS ? sentence.slice(0, MAX_WORDS) : sentence)
  const lower = words.map((word) => word.text.toLowerCase())
  const groups = findGroups(words, lower)
  const groupAt: (VerbGroup | undefined)[] = new Array(words.length).fill(undefined)
  for (const group of groups) groupAt.fill(group, group.from, group.to)
  const phrases = findPhrases(words, lower, groupAt)
  const phraseAt: (Phrase | undefined)[] = new Array(words.length).fill(undefined)
  for (const phrase of phrases) phraseAt.fill(phrase, phrase.from, phrase.to)
  return { words, lower, groups, phrases, phraseAt, groupAt }
}
