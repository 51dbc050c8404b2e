import type { ParsedWord, Phrase, Reading } from './phrase.ts'
import { goesOn } from './phrase-extent.ts'
import { isMonth } from './time.ts'
import { isModifier, isNoun } from './word-kind.ts'

/** Reads the noun phrase at `start` and attaches its inside. */
export function readNounPhrase(reading: Reading, start: number): Phrase {
  const { words } = reading
  const first = words[start] as ParsedWord
  if (first.upos === 'PRON' && first.xpos !== 'PRP$' && first.xpos !== 'WP$') {
    const end = start + 1
    return { kind: 'noun', start, end, head: start }
  }
  let at = start
  let noun = false
  let segment = start
  let owner = -1
  do {
    const word = words[at] as ParsedWord
    if (word.xpos === 'POS') {
      owner = attachSegment(reading, segment, at, owner)
      reading.tree.attach(at, owner, 'case')
      segment = at + 1
      noun = false
    } else if (isNoun(word) || word.upos === 'NUM')
      noun = noun || isNoun(word) || !numberIsModifier(words, at)
    at++
  } while (at < words.length && at - start < 40 && goesOn(reading, start, at, noun))
  if (segment >= at) return { kind: 'noun', start, end: at, head: owner }
  const head = attachSegment(reading, segment, at, owner)
  return { kind: 'noun', start, end: at, head }
}

/** A number before a noun counts it. */
const numberIsModifier = (words: readonly ParsedWord[], at: number): boolean => {
  const next = words[at + 1]
  return (
    isNoun(next) ||
    isModifier(next) ||
    next?.upos === 'NUM' ||
    next?.lower === '%' ||
    next?.xpos === 'HYPH'
  )
}

/** Attaches the words of one segment (what stands between two `'s`) and gives its head. */
function attachSegment(reading: Reading, start: number, end: number, owner: number): number {
  const { words, names, tree } = reading
  const lastName = names[end - 1]
  const isPerson = lastName?.type === 'PER'
  const nameStart = isPerson ? Math.max(start, lastName.start) : end
  const head = isPerson ? nameStart : headOf(words, start, end)
  if (owner >= 0) tree.attach(owner, head, 'nmod:poss')
  for (let at = nameStart + 1; at < end; at++)
    tree.attach(at, head, words[at]?.xpos === 'HYPH' ? 'punct' : 'flat')
  if (isPerson && nameStart > start) {
    // "Russian Foreign Minister Milan Novak": the title is a phrase of its own.
    const title = headOf(words, start, nameStart)
    attachWords(reading, start, nameStart, title)
    tree.attach(title, head, isNoun(words[title]) ? 'nmod:desc' : relationOf(words, title))
  } else if (!isPerson) attachWords(reading, start, end, head)
  return head
}

/** The last noun; a day of a month, a currency sign before its number. */
function headOf(words: readonly ParsedWord[], start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (words[at]?.xpos === '$') {
      const last = lastNoun(words, at, end)
      return last > at && words[last]?.upos !== 'NUM' ? last : at
    }
    if (isMonth(words[at]?.lower ?? '') && words[at + 1]?.upos === 'NUM' && at + 1 < end)
      return at + 1
  }
  return lastNoun(words, start, end)
}

function lastNoun(words: readonly ParsedWord[], start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const word = words[at] as ParsedWord
    if (isNoun(word) || word.lower === '%') return at
  }
  for (let at = end - 1; at >= start; at--) {
    if (/^(?:NUM|ADJ|PRON|DET|SYM|VERB)$/.test(words[at]?.upos ?? '')) return at
  }
  return end - 1
}

function relationOf(words: readonly ParsedWord[], at: number): string {
  const word = words[at] as ParsedWord
  if (word.xpos === 'PDT') return 'det:predet'
  if (word.xpos === 'PRP$' || word.xpos === 'WP$') return 'nmod:poss'
  if (word.upos === 'DET' || word.upos === 'PRON') return 'det'
  if (word.upos === 'NUM') return 'nummod'
  if (isNoun(word) || word.upos === 'SYM') return 'compound'
  if (word.upos === 'ADV') return 'advmod'
  if (word.upos === 'CCONJ') return 'cc'
  if (word.upos === 'PUNCT') return 'punct'
  return word.upos === 'ADJ' || word.upos === 'VERB' ? 'amod' : 'dep'
}

function attachWords(reading: Reading, start: number, end: number, head: number): void {
  for (let at = start; at < end; at++) if (at !== head) attachWord(reading, start, end, head, at)
}

function attachWord(reading: Reading, start: number, end: number, head: number, at: number): void {
  const { words, names, tree } = reading
  const word = words[at] as ParsedWord
  const next = at + 1 < end ? words[at + 1] : undefined
  const name = names[at]
  if (name?.type === 'PER' && name.start < at) tree.attach(at, name.start, 'flat')
  else if (word.xpos === 'HYPH') tree.attach(at, at - 1, 'punct')
  else if (next?.xpos === 'HYPH' && at + 2 < end) attachHyphened(reading, at)
  else if (word.upos === 'ADV' && next && at + 1 !== head) tree.attach(at, at + 1, 'advmod')
  else if (word.upos === 'NUM' && next?.upos === 'NUM') tree.attach(at, at + 1, 'compound')
  else if (word.upos === 'NUM' && at > head)
    tree.attach(at, head, words[head]?.xpos === '$' ? 'nummod' : 'nmod:unmarked')
  else if (isJoint(word)) tree.attach(at, at + 1, relationOf(words, at))
  else if (isSecondAdjective(reading, start, head, at)) tree.attach(at, at - 2, 'conj')
  else tree.attach(at, head, relationOf(words, at))
}

const isJoint = (word: ParsedWord | undefined): boolean => /^(?:CC|,)$/.test(word?.xpos ?? '')

/** `old and new`: the second adjective depends on the first. */
const isSecondAdjective = (
  { words, tree }: Reading,
  start: number,
  head: number,
  at: number,
): boolean =>
  words[at]?.upos === 'ADJ' &&
  isJoint(words[at - 1]) &&
  at - 2 >= start &&
  tree.heads[at - 2] === head

/** `20 - year - old`, `well - known`, `U.S. - led`: the left part depends on the right one. */
function attachHyphened({ words, tree }: Reading, at: number): void {
  const right = words[at + 2] as ParsedWord
  const relation = relationOf(words, at)
  tree.attach(
    at,
    at + 2,
    right.lower === 'old' && relation === 'compound' ? 'obl:unmarked' : relation,
  )
}
