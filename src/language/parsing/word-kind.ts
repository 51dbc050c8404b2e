import type { ParsedWord } from './phrase.ts'

const NOUNS = /^(?:NOUN|PROPN)$/

export const isNoun = (word: ParsedWord | undefined): boolean =>
  word !== undefined && NOUNS.test(word.upos)
export const isModifier = (word: ParsedWord | undefined): boolean =>
  word !== undefined && (word.upos === 'ADJ' || /^VB[NG]$/.test(word.xpos))
export const isDeterminer = (word: ParsedWord | undefined): boolean =>
  word !== undefined && (word.upos === 'DET' || /^(?:PRP\$|WP\$|PDT)$/.test(word.xpos))
