import type { ParsedWord, Phrase, Reading } from './phrase.ts'
import { isMonth, isWeekday } from './time.ts'

const NOUNS = /^(?:NOUN|PROPN)$/

const isNoun = (word: ParsedWord | undefined): boolean =>
  word !== undefined && NOUNS.test(word.upos)
const isModifier = (word: ParsedWord | undefined): boolean =>
  word !== undefined && (word.upos === 'ADJ' || /^VB[NG]$/.test(word.xpos))
const isDeterminer = (word: ParsedWord | undefined): boolean =>
  word !== undefined && (word.upos === 'DET' || /^(?:PRP\$|WP\$|PDT)$/.test(word.xpos))

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

/** Whether the word at `at` goes on the phrase that began at `start`; `noun`: a noun has been read. */
function goesOn({ words, names }: Reading, start: number, at: number, noun: boolean): boolean {
  const word = words[at] as ParsedWord
  const prev = words[at - 1] as ParsedWord
  const next = words[at + 1]
  const name = names[at]
  if (name && names[at - 1] === name && !/^(?:ADP|CCONJ|DET)$/.test(word.upos))
    return word.xpos !== 'POS' || noun
  if (word.xpos === 'HYPH')
    return (
      at > start &&
      (isNoun(next) ||
        isModifier(next) ||
        next?.upos === 'NUM' ||
        next?.upos === 'ADV' ||
        next?.upos === 'VERB')
    )
  if (prev.xpos === 'HYPH') return true
  if (word.xpos === 'POS') return noun
  if (isDeterminer(word))
    return !noun && isDeterminer(prev) && at - start < 2 && prev.xpos !== 'PRP$'
  if (isWeekday(word.lower) && noun && !isWeekday(prev.lower)) return false
  if (word.lower === '%') return prev.upos === 'NUM'
  if (word.upos === 'ADJ')
    return (
      !noun ||
      (next !== undefined && isNoun(next) && word.text !== word.lower && prev.upos === 'PROPN')
    )
  if (word.upos === 'NUM')
    return (
      !noun ||
      isMonth(prev.lower) ||
      prev.upos === 'PROPN' ||
      prev.xpos === '$' ||
      /^(?:article|chapter|section|phase|group|table|flight|page|number|no\.)$/.test(prev.lower)
    )
  if (isNoun(word)) return nounGoesOn(word, prev, name, names[at - 1], noun)
  if (/^VB[NG]$/.test(word.xpos) && word.upos === 'VERB')
    return (
      !noun &&
      (isNoun(next) || isModifier(next)) &&
      (isDeterminer(prev) ||
        isModifier(prev) ||
        prev.xpos === 'POS' ||
        prev.upos === 'NUM' ||
        prev.upos === 'ADV')
    )
  if (word.upos === 'ADV') return !noun && isModifier(next) && modifiersReachNoun(words, at + 1)
  if (word.xpos === '$') return !noun
  if (/^(?:CC|,)$/.test(word.xpos))
    return !noun && prev.upos === 'ADJ' && next?.upos === 'ADJ' && isNoun(words[at + 2])
  if (word.xpos === '``')
    return !noun && (isDeterminer(prev) || isModifier(prev)) && modifiersReachNoun(words, at + 1)
  return false
}

function nounGoesOn(
  word: ParsedWord,
  prev: ParsedWord,
  name: unknown,
  before: { type: string } | undefined,
  noun: boolean,
): boolean {
  if (!noun) return true
  // After a person's name only what the person belongs to: "the Biden administration".
  if (before?.type === 'PER' && word.upos === 'PROPN') return false
  if (prev.xpos === 'NNS' && word.upos === 'PROPN')
    return (name as { type?: string } | undefined)?.type === 'PER'
  if (prev.xpos === 'NN' && word.upos === 'PROPN' && name)
    return (name as { type?: string }).type === 'PER'
  return prev.upos !== 'PRON'
}

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
    tree.attach(
      title,
      head,
      NOUNS.test(words[title]?.upos ?? '') ? 'nmod:desc' : relationOf(words, title),
    )
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
  const { words, names, tree } = reading
  for (let at = start; at < end; at++) {
    if (at === head) continue
    const word = words[at] as ParsedWord
    const next = words[at + 1]
    const name = names[at]
    if (name?.type === 'PER' && name.start < at) tree.attach(at, name.start, 'flat')
    else if (word.xpos === 'HYPH') tree.attach(at, at - 1, 'punct')
    else if (next?.xpos === 'HYPH' && at + 2 < end) attachHyphened(reading, at)
    else if (word.upos === 'ADV' && at + 1 < end && at + 1 !== head)
      tree.attach(at, at + 1, 'advmod')
    else if (word.upos === 'NUM' && next?.upos === 'NUM' && at + 1 < end)
      tree.attach(at, at + 1, 'compound')
    else if (word.upos === 'NUM' && at > head)
      tree.attach(at, head, words[head]?.xpos === '$' ? 'nummod' : 'nmod:unmarked')
    else if (/^(?:CC|,)$/.test(word.xpos)) tree.attach(at, at + 1, relationOf(words, at))
    else if (
      word.upos === 'ADJ' &&
      /^(?:CC|,)$/.test(words[at - 1]?.xpos ?? '') &&
      at - 2 >= start &&
      tree.heads[at - 2] === head
    )
      tree.attach(at, at - 2, 'conj')
    else tree.attach(at, head, relationOf(words, at))
  }
}

/** `20 - year - old`, `well - known`, `U.S. - led`: the left part hangs on the right one. */
function attachHyphened({ words, tree }: Reading, at: number): void {
  const right = words[at + 2] as ParsedWord
  const relation = relationOf(words, at)
  tree.attach(
    at,
    at + 2,
    right.lower === 'old' && relation === 'compound' ? 'obl:unmarked' : relation,
  )
}
