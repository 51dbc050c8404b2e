import { readClauses, type SentenceClauses } from '../../clauses/index.ts'
import type { AnalysedSentence } from '../../language/index.ts'
import { sayingForms } from '../../lexicon/index.ts'
import type { Place } from './referent.ts'

/** The place of words of a sentence, with the part that their head plays. */
export function placeIn(
  sentence: AnalysedSentence,
  { start, end }: { readonly start: number; readonly end: number },
  form: Place['form'],
): Place {
  const grammar = readClauses(sentence.words)
  const head = headWithin(grammar, start, end)
  const clause = head < 0 ? -1 : (grammar.clauseAt[head] as number)
  const own = head < 0 ? -1 : outerHead(grammar, head)
  return {
    start,
    end,
    sentence: sentence.index,
    head,
    part: own < 0 ? 'other' : partOf(grammar, own),
    role: roleIn(sentence, own),
    clause,
    depth: depthOf(grammar, clause),
    inner: /^nmod(?!:poss)/.test(grammar.words[own]?.deprel ?? ''),
    says: own >= 0 && partOf(grammar, own) === 'subject' && isSaying(grammar, clause),
    bracketed: isBracketed(grammar, start),
    joined: isJoined(grammar, head),
    form,
  }
}

const SAYS = sayingForms({ having: 'content', tense: 'told' })

const isSaying = ({ clauses, lower }: SentenceClauses, clause: number): boolean =>
  SAYS.has(lower[clauses[clause]?.predicate.head ?? -1] ?? '')

const MOST_BRACKETED = 8

function isBracketed({ words }: SentenceClauses, start: number): boolean {
  const at = words.findIndex((word) => word.start >= start)
  for (let back = at - 1; back >= 0 && back >= at - MOST_BRACKETED; back--) {
    const text = words[back]?.text
    if (text === ')') return false
    if (text === '(') return true
  }
  return false
}

/** The word of a stretch that hangs on a word outside of it. */
function headWithin({ words }: SentenceClauses, start: number, end: number): number {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word || word.start < start || word.end > end || word.upos === 'PUNCT') continue
    const above = words[word.head]
    if (!above || above.start < start || above.end > end) return at
  }
  return -1
}

const PARTS: readonly (readonly [relation: RegExp, part: Place['part']])[] = [
  [/^(?:nsubj|csubj)/, 'subject'],
  [/^(?:obj|iobj)/, 'object'],
  [/^nmod:poss/, 'owner'],
]
/** "The mayor Ana Roth", "the mayor, Ana Roth,": the part is that of the noun above. */
const INNER = /^(?:flat|compound|conj|appos)/
const MOST_CLIMBED = 4
const MOST_DEPTH = 4

function outerHead({ words }: SentenceClauses, head: number): number {
  let at = head
  for (let step = 0; step < MOST_CLIMBED; step++) {
    const { deprel = '', head: above = -1 } = words[at] ?? {}
    if (!INNER.test(deprel) || above < 0) break
    at = above
  }
  return at
}

/** Whether a word is one of several, or the first of them. */
const isJoined = ({ words }: SentenceClauses, head: number): boolean =>
  head >= 0 &&
  (/^conj/.test(words[head]?.deprel ?? '') ||
    words.some(({ head: above, deprel }) => above === head && /^conj/.test(deprel)))

function partOf({ words }: SentenceClauses, at: number): Place['part'] {
  const relation = words[at]?.deprel ?? ''
  return PARTS.find(([pattern]) => pattern.test(relation))?.[1] ?? 'other'
}

/** The role that the nearest predicate gives the word; what frames speech by others comes after. */
function roleIn({ predicates }: AnalysedSentence, at: number): string {
  for (const { kind, args } of predicates) {
    if (kind !== 'verb') continue
    const found = args.find(({ head }) => head === at)
    if (found) return found.role
  }
  return ''
}

function depthOf({ clauses }: SentenceClauses, clause: number): number {
  let depth = 0
  let at = clauses[clause]?.parent ?? -1
  while (at >= 0 && depth < MOST_DEPTH) {
    depth++
    at = clauses[at]?.parent ?? -1
  }
  return depth
}
