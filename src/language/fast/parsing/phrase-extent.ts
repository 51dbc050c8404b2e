import type { ParsedWord, Reading } from './phrase.ts'
import { isMonth, isWeekday } from './time.ts'
import { isDeterminer, isModifier, isNoun } from './word-kind.ts'

/** Whether a noun phrase begins at `at`. */
export function opensNounPhrase(words: readonly ParsedWord[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (isDeterminer(word) || isNoun(word) || word.upos === 'NUM' || word.xpos === '$') return true
  if (word.upos === 'PRON') return !/^(?:WP|WDT)$/.test(word.xpos)
  if (word.upos === 'SYM') return true
  if (word.upos === 'ADJ' || (word.upos === 'ADV' && words[at + 1]?.upos === 'NUM'))
    return modifiersReachNoun(words, at)
  return word.xpos === 'VBG' || word.xpos === 'VBN'
    ? words[at + 1]?.xpos === 'HYPH' && modifiersReachNoun(words, at)
    : false
}

/** Whether a run of adjectives, participles and numbers ends at a noun. */
function modifiersReachNoun(words: readonly ParsedWord[], from: number): boolean {
  let at = from
  while (at < words.length && at - from < 10) {
    const word = words[at]
    if (isNoun(word) || word?.upos === 'NUM') return true
    const goesOn =
      isModifier(word) ||
      word?.xpos === 'HYPH' ||
      word?.upos === 'ADV' ||
      (/^(?:CC|,)$/.test(word?.xpos ?? '') &&
        words[at - 1]?.upos === 'ADJ' &&
        words[at + 1]?.upos === 'ADJ')
    if (!goesOn) return false
    at++
  }
  return false
}

/** Nouns that a number follows: `Article 5`. */
const NUMBERED = /^(?:article|chapter|section|phase|group|table|flight|page|number|no\.)$/

/** Whether the word at `at` goes on the phrase that began at `start`; `noun`: a noun has been read. */
export function goesOn(reading: Reading, start: number, at: number, noun: boolean): boolean {
  const { words, names } = reading
  const word = words[at] as ParsedWord
  const prev = words[at - 1] as ParsedWord
  const name = names[at]
  if (name && names[at - 1] === name && !/^(?:ADP|CCONJ|DET)$/.test(word.upos))
    return word.xpos !== 'POS' || noun
  if (word.xpos === 'HYPH') return at > start && goesOnAfterHyphen(words[at + 1])
  if (prev.xpos === 'HYPH') return true
  if (word.xpos === 'POS') return noun
  if (isDeterminer(word))
    return !noun && isDeterminer(prev) && at - start < 2 && prev.xpos !== 'PRP$'
  if (word.lower === '%') return prev.upos === 'NUM'
  return noun ? goesOnBehindNoun(reading, at) : goesOnBeforeNoun(words, at)
}

const goesOnAfterHyphen = (next: ParsedWord | undefined): boolean =>
  isNoun(next) || isModifier(next) || /^(?:NUM|ADV|VERB)$/.test(next?.upos ?? '')

const isNewWeekday = (word: ParsedWord, prev: ParsedWord): boolean =>
  isWeekday(word.lower) && !isWeekday(prev.lower)

function goesOnBehindNoun({ words, names }: Reading, at: number): boolean {
  const word = words[at] as ParsedWord
  const prev = words[at - 1] as ParsedWord
  if (isNewWeekday(word, prev)) return false
  if (word.upos === 'ADJ')
    return isNoun(words[at + 1]) && word.text !== word.lower && prev.upos === 'PROPN'
  if (word.upos === 'NUM')
    return (
      isMonth(prev.lower) || prev.upos === 'PROPN' || prev.xpos === '$' || NUMBERED.test(prev.lower)
    )
  return isNoun(word) && nounGoesOn(word, prev, names[at], names[at - 1])
}

function goesOnBeforeNoun(words: readonly ParsedWord[], at: number): boolean {
  const word = words[at] as ParsedWord
  const prev = words[at - 1] as ParsedWord
  const next = words[at + 1]
  if (word.upos === 'ADJ' || word.upos === 'NUM' || isNoun(word)) return true
  if (/^VB[NG]$/.test(word.xpos) && word.upos === 'VERB')
    return (isNoun(next) || isModifier(next)) && takesParticiple(prev)
  if (word.upos === 'ADV') return isModifier(next) && modifiersReachNoun(words, at + 1)
  if (word.xpos === '$') return true
  if (/^(?:CC|,)$/.test(word.xpos))
    return prev.upos === 'ADJ' && next?.upos === 'ADJ' && isNoun(words[at + 2])
  if (word.xpos === '``')
    return (isDeterminer(prev) || isModifier(prev)) && modifiersReachNoun(words, at + 1)
  return false
}

/** `the detained man`, `two planned visits`: what a describing participle stands behind. */
const takesParticiple = (prev: ParsedWord): boolean =>
  isDeterminer(prev) || isModifier(prev) || prev.xpos === 'POS' || /^(?:NUM|ADV)$/.test(prev.upos)

function nounGoesOn(
  word: ParsedWord,
  prev: ParsedWord,
  name: unknown,
  before: { type: string } | undefined,
): boolean {
  // After a person's name only what the person belongs to: "the Biden administration".
  if (before?.type === 'PER' && word.upos === 'PROPN') return false
  if (prev.xpos === 'NNS' && word.upos === 'PROPN')
    return (name as { type?: string } | undefined)?.type === 'PER'
  if (prev.xpos === 'NN' && word.upos === 'PROPN' && name)
    return (name as { type?: string }).type === 'PER'
  return prev.upos !== 'PRON'
}
