import { functionWords } from '../../lexicon/index.ts'
import type { Match } from '../expression.ts'
import { type DateRule, longestAt, toPhrases, wordAt } from '../line.ts'
import { VAGUE_PHRASES } from '../sense.data.ts'

const PHRASES = toPhrases(VAGUE_PHRASES)

/** `now`, `recently`, `the future`, `these days`. */
export const vague: DateRule = (line, at): Match | null => {
  if (!line.lexemes[at]?.sense.opens) return null
  const found = longestAt(line, at, PHRASES)
  if (!found) return null
  // "the past two weeks" and "the current account" are not the past and the present.
  if (wordAt(line, found.end) === 'tense') return null
  if (
    /^(?:the past|future|the present)$/.test(join(line, at, found.end)) &&
    isAdjective(line, found.end)
  )
    return null
  const expression = { kind: 'vague', reference: found.value } as const
  return { start: at, end: found.end, rule: 'vague', expression }
}

const join = (line: Parameters<DateRule>[0], from: number, to: number): string => {
  let words = ''
  for (let at = from; at < to; at++) words += (at > from ? ' ' : '') + wordAt(line, at)
  return words
}

const NO_ADJECTIVES = functionWords(
  'be',
  'have',
  'modal',
  'preposition',
  'coordinator',
  'subordinator',
  'question',
)

/** A noun follows: "future generations". */
const isAdjective = (line: Parameters<DateRule>[0], at: number): boolean =>
  /^\p{L}/u.test(wordAt(line, at)) && !NO_ADJECTIVES.has(wordAt(line, at))
