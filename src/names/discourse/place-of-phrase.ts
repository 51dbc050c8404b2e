import { readClauses, type SentenceClauses } from '../../clauses/index.ts'
import type { AnalysedSentence } from '../../language/index.ts'
import type { Place } from './referent.ts'

/** The place of words of a sentence, with the part that their head plays. */
export function placeIn(
  sentence: AnalysedSentence,
  { start, end }: { readonly start: number; readonly end: number },
  form: Place['form'],
): Place {
  const grammar = readClauses(sentence.words)
  const head = headWithin(grammar, start, end)
  return {
    start,
    end,
    sentence: sentence.index,
    head,
    part: head < 0 ? 'other' : partOf(grammar, head),
    clause: head < 0 ? -1 : (grammar.clauseAt[head] as number),
    form,
  }
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
  [/^appos/, 'apposition'],
]
/** "The mayor Ana Roth": the part is that of the noun above. */
const INNER = /^(?:flat|compound|conj)/
const MOST_CLIMBED = 4

function partOf({ words }: SentenceClauses, head: number): Place['part'] {
  let at = head
  for (let step = 0; step < MOST_CLIMBED; step++) {
    const { deprel = '', head: above = -1 } = words[at] ?? {}
    if (!INNER.test(deprel) || above < 0) break
    at = above
  }
  const relation = words[at]?.deprel ?? ''
  return PARTS.find(([pattern]) => pattern.test(relation))?.[1] ?? 'other'
}
