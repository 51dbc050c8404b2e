import { OUTLET_WORDS } from '../../lexicon/index.ts'

const DOMAIN = /^.{2,30}\.(?:com|org|net|co\.uk|news)$/i

/** Whether a word stands in the names of outlets and seldom in the names of people: `Times`, `BBC`, `lund.com`. */
export const isOutletWord = (word: string): boolean =>
  OUTLET_WORDS.has(word.toLowerCase()) || DOMAIN.test(word)

/** Offices in a newsroom: what follows a name in a byline without being part of it. */
export const NEWSROOM_ROLES =
  /\b(?:staff|senior|chief|special|contributing|correspondent|reporter|writer|editor|columnist|contributor|producer|analyst|photographer|bureau|for the|special to)\b/i
