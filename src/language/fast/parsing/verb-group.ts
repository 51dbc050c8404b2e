import type { ParsedWord, Phrase, Reading, VerbForm } from './phrase.ts'

/** Auxiliaries and adverbs before a main verb, or before what `be` says of the subject. */
export interface VerbGroup {
  readonly end: number
  /** The main verb, or -1: a predicate must follow. */
  readonly main: number
  readonly auxiliaries: readonly number[]
  readonly adverbs: readonly number[]
  /** The word `to`, or -1. */
  readonly to: number
  readonly form: VerbForm
}

const isFiniteTag = (xpos: string): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)

/** Whether a verb group begins at a word. */
export function opensVerbGroup(words: readonly ParsedWord[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (word.upos === 'AUX' || word.upos === 'VERB') return true
  if (word.xpos === 'TO' && word.upos === 'PART') return true
  if (word.upos !== 'ADV' && word.upos !== 'PART') return false
  return word.xpos !== 'POS' && /^(?:VERB|AUX)$/.test(words[at + 1]?.upos ?? '')
}

/** Collects the verb group at `start` without attaching anything. */
export function scanVerbGroup(words: readonly ParsedWord[], start: number): VerbGroup {
  const auxiliaries: number[] = []
  const adverbs: number[] = []
  let to = -1
  let main = -1
  let at = start
  for (; at < words.length && at - start < 14; at++) {
    const word = words[at] as ParsedWord
    if (word.upos === 'VERB') {
      main = at++
      break
    }
    if (word.xpos === 'TO' && (at === start || auxiliaries.length > 0 || adverbs.length > 0)) {
      if (to >= 0 || !reachesVerb(words, at + 1)) break
      to = at
    } else if (word.upos === 'AUX') auxiliaries.push(at)
    else if ((word.upos === 'ADV' || word.upos === 'PART') && reachesVerb(words, at))
      adverbs.push(at)
    else break
  }
  return { end: at, main, auxiliaries, adverbs, to, form: formOf(words, { auxiliaries, main, to }) }
}

function reachesVerb(words: readonly ParsedWord[], from: number): boolean {
  let at = from
  while (
    at - from < 4 &&
    (words[at]?.upos === 'ADV' || (words[at]?.upos === 'PART' && words[at]?.xpos === 'RB'))
  )
    at++
  return (
    /^(?:VERB|AUX)$/.test(words[at]?.upos ?? '') ||
    (words[from]?.xpos === 'RB' && words[from]?.upos === 'PART')
  )
}

function formOf(
  words: readonly ParsedWord[],
  { auxiliaries, main, to }: Pick<VerbGroup, 'auxiliaries' | 'main' | 'to'>,
): VerbForm {
  const first = words[auxiliaries[0] ?? main]
  if (!first) return 'finite'
  if (isFiniteTag(first.xpos)) return 'finite'
  if (to >= 0) return 'infinitive'
  if (first.xpos === 'VBG') return 'gerund'
  return first.xpos === 'VBN' ? 'participle' : 'bare'
}

/** Attaches a group to its head (the main verb, or the predicate after `be`). */
export function attachVerbGroup({ words, tree }: Reading, group: VerbGroup, head: number): boolean {
  const last = group.auxiliaries.at(-1)
  const isBe = last !== undefined && words[last]?.lemma === 'be'
  const passive = isBe && group.main >= 0 && words[group.main]?.xpos === 'VBN' && group.to < 0
  for (const at of group.auxiliaries) {
    if (at === head) continue
    const isLast = at === last
    // "is to meet": `be` before an infinitive is a copula.
    const copula = isLast && isBe && (group.main < 0 || (group.to > at && group.main >= 0))
    tree.attach(at, head, copula ? 'cop' : isLast && passive ? 'aux:pass' : 'aux')
  }
  for (const at of group.adverbs) tree.attach(at, head, 'advmod')
  if (group.to >= 0) tree.attach(group.to, head, 'mark')
  return passive || (isInfinitivePassive(words, group) && group.main >= 0)
}

const isInfinitivePassive = (words: readonly ParsedWord[], group: VerbGroup): boolean => {
  const last = group.auxiliaries.at(-1)
  return (
    last !== undefined &&
    last > group.to &&
    words[last]?.lemma === 'be' &&
    words[group.main]?.xpos === 'VBN'
  )
}

/** The phrase of a group that has its main verb, with the particle after it. */
export function verbPhrase(reading: Reading, start: number, group: VerbGroup): Phrase {
  const { words, tree } = reading
  const passive = attachVerbGroup(reading, group, group.main)
  let end = group.end
  if (words[end]?.xpos === 'RP') tree.attach(end++, group.main, 'compound:prt')
  return { kind: 'verb', start, end, head: group.main, form: group.form, passive }
}
