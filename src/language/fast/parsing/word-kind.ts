import type { ParsedWord } from './phrase.ts'

const NOUNS = /^(?:NOUN|PROPN)$/

/** A noun or a name. */
export const isNoun = (word: ParsedWord | undefined): boolean =>
  word !== undefined && NOUNS.test(word.upos)
/** An adjective or a participle. */
export const isModifier = (word: ParsedWord | undefined): boolean =>
  word !== undefined && (word.upos === 'ADJ' || /^VB[NG]$/.test(word.xpos))
/** An article, a demonstrative, a possessive. */
export const isDeterminer = (word: ParsedWord | undefined): boolean =>
  word !== undefined && (word.upos === 'DET' || /^(?:PRP\$|WP\$|PDT)$/.test(word.xpos))
