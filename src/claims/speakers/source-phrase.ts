import type { Span } from '../../article/index.ts'
import type { Word } from '../../language/index.ts'
import { TIME_WORDS } from '../find/word-class.data.ts'
import type { WordClass } from '../find/word-class.ts'
import { wordClass } from '../find/word-class.ts'
import { ROLE_NOUNS } from './role.data.ts'

/** A word of a source with its class. */
export interface SourceWord extends Span {
  readonly text: string
  readonly low: string
  readonly wordClass: WordClass
}

/** One speaker of a source: `the mayor of Lund` of `the mayor of Lund and Eva Roth`. */
export interface SourcePart {
  readonly words: readonly SourceWord[]
  /** Index of the word that the part is about: `mayor`. */
  readonly head: number
  /** What stands after a comma: `head of the Bergen office`. */
  readonly apposition: readonly SourceWord[]
}

/** A source's words with their classes. */
export function sourceWords(words: readonly Word[]): SourceWord[] {
  return words.map((word, index) => ({
    start: word.start,
    end: word.end,
    text: word.text,
    low: word.text.toLowerCase().replaceAll('’', "'"),
    wordClass: isCompound(words, index) ? 'adj' : wordClass(word),
  }))
}

/** The hyphen and the participle of `the Oslo-based firm`: they describe. */
function isCompound(words: readonly Word[], index: number): boolean {
  const [word, before] = [words[index], words[index - 1]]
  if (!word || !before || before.end !== word.start) return false
  if (word.text === '-') return words[index + 1]?.start === word.end
  return before.text === '-' && /(?:ed|led|run|held|born)$/.test(word.text)
}

const isMark = (word: SourceWord | undefined): boolean =>
  word === undefined || word.wordClass === 'comma' || word.wordClass === 'punct'

/** Splits a source into its speakers; most sources are one. */
export function splitSource(words: readonly SourceWord[]): SourcePart[] {
  const kept = withoutDay(withoutBracket(trim(words)))
  const closes = isMark(words.at(-1))
  const comma = kept.findIndex((word) => word.wordClass === 'comma')
  if (comma > 0 && (closes || !isList(kept, comma))) {
    return partsOf(kept.slice(0, comma)).map((part, index, all) =>
      index === all.length - 1 ? { ...part, apposition: kept.slice(comma + 1) } : part,
    )
  }
  return partsOf(kept)
}

/** `Ana Roth (Labour)`: the bracket tells of her. */
function withoutBracket(words: readonly SourceWord[]): readonly SourceWord[] {
  const open = words.findIndex((word) => word.low === '(')
  return open > 0 ? trim(words.slice(0, open)) : words
}

/** `the campaign on Tuesday`: when it spoke is no part of its name. */
function withoutDay(words: readonly SourceWord[]): readonly SourceWord[] {
  let end = words.length
  while (end > 1 && TIME_WORDS.has(words[end - 1]?.low ?? '')) end--
  const isDay = end < words.length && ['on', 'in'].includes(words[end - 1]?.low ?? '')
  return isDay && end > 1 ? words.slice(0, end - 1) : words
}

function trim(words: readonly SourceWord[]): SourceWord[] {
  let from = 0
  let to = words.length
  while (to > from && isMark(words[to - 1])) to--
  while (from < to && (isMark(words[from]) || words[from]?.low === 'both')) from++
  return words.slice(from, to)
}

/** `the U.S., Chad and their partners` is a list; `Eva Roth, head of ports and roads` is not. */
function isList(words: readonly SourceWord[], comma: number): boolean {
  const next = words[comma + 1]
  if (!next || !words.slice(comma).some((word) => word.low === 'and')) return false
  if (next.wordClass === 'relative' || ROLE_NOUNS.has(next.low)) return false
  return next.wordClass === 'name' || (next.wordClass === 'det' && next.low === 'the')
}

function partsOf(words: readonly SourceWord[]): SourcePart[] {
  const parts: SourceWord[][] = [[]]
  words.forEach((word, index) => {
    const splits = word.wordClass === 'comma' || (word.low === 'and' && joinsSpeakers(words, index))
    if (splits) parts.push([])
    else (parts.at(-1) as SourceWord[]).push(word)
  })
  return parts
    .filter((part) => part.length > 0)
    .map((part) => ({ words: part, head: headOf(part), apposition: [] }))
}

/** `Oslo and Lund` are two; `the Department of Health and Welfare` is one. */
function joinsSpeakers(words: readonly SourceWord[], at: number): boolean {
  const before = words.slice(0, at)
  // "his neighbor in both Oslo and Lund" is one.
  if (before.some(({ low }) => low === 'both')) return false
  return !before.some((word) => word.low === 'of' || word.low === 'for') || words.length - at > 4
}

/** The last noun before the first preposition or relative; a closing possessive is left out. */
export function headOf(words: readonly SourceWord[]): number {
  // "the Institute of Canada's chief economist": the one who is possessed, where he can speak.
  const poss = words.findLastIndex(({ wordClass }) => wordClass === 'poss')
  const isRole = words.slice(poss + 1).some(({ low }) => ROLE_NOUNS.has(low))
  const from = poss >= 0 && isRole ? poss + 1 : 0
  let head = -1
  for (let index = from; index < words.length; index++) {
    const word = words[index] as SourceWord
    if (['adp', 'relative', 'to', 'verb', 'aux'].includes(word.wordClass) && head >= 0) break
    if (['noun', 'name', 'pronoun', 'num', 'adj', 'relative'].includes(word.wordClass)) head = index
  }
  return Math.max(0, head)
}
