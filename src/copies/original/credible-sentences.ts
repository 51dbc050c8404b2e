import { type Account, HOLDS, type Sentence, SHORTEST, shareIn } from './accounts.ts'
import { isForeign } from './foreign-words.ts'

/** Copies that must leave a sentence out, where one has it, for it to be an addition of that one. */
const LACKED_BY = 2
/** Share of a copy's sentences that another must hold to have been able to hold them all. */
const NEARLY = 0.75
/** Share of its own sentences that others must hold. */
const MOSTLY_SHARED = 0.7
const HALF = 0.5

/** Where a copy goes on, after the last sentence that another has, about something else; its end, if nowhere. */
function foreignTail({ sentences, heldBy, witness }: Account, known: ReadonlySet<number>): number {
  const start = heldBy.findLastIndex((others) => others.length > 0) + 1
  const [first, last] = [sentences[start], sentences.at(-1)]
  // What is most of a copy is the text, whatever the others kept of it.
  const part = (sentences.length - start) / sentences.length
  if (start === 0 || !first || !last || part > HALF) return sentences.length
  return isForeign(witness.words, first.from, last.to, known, part) ? start : sentences.length
}

/** Sentences of a copy that are credible as the original's: see `isAdded`, `foreignTail`. Duplicates stand once. */
export function credibleSentences(
  accounts: readonly Account[],
  at: number,
  known: ReadonlySet<number>,
): Sentence[] {
  const { sentences, heldBy, witness } = accounts[at]!
  const end = foreignTail(accounts[at]!, known)
  const seen = new Map<number, number>()
  for (const { grams } of sentences) {
    for (const gram of grams) seen.set(gram, (seen.get(gram) ?? 0) + 1)
  }
  return sentences.filter(({ from, to, grams, bare }, index) => {
    if (index >= end) return false
    const alone = heldBy[index]!.length === 0
    const ownLine = witness.words.opens[from] === 2 && (witness.words.opens[to] ?? 2) === 2
    // A pull-quote: the sentence stands in the text a second time.
    if (ownLine && grams.length >= 4 && grams.every((gram) => seen.get(gram)! > 1)) return false
    const few = heldBy[index]!.length < Math.min(2, accounts.length - 1)
    const notice = ownLine && (bare || to - from < SHORTEST)
    if (notice && few && accounts.length > 2) return false
    return !alone || !isAdded(accounts, at, index)
  })
}

/**
 * True for a sentence that stands in one copy alone while two others have what is around it, or nearly all the rest,
 * and not the sentence: somebody's addition, more likely than cut by both. Around a first or last sentence is where
 * the others begin or end.
 */
function isAdded(accounts: readonly Account[], at: number, index: number): boolean {
  const { heldBy, sentences } = accounts[at]!
  let previous = index - 1
  while (previous >= 0 && heldBy[previous]!.length === 0) previous--
  let next = index + 1
  while (next < heldBy.length && heldBy[next]!.length === 0) next++
  const shared = heldBy.filter((others) => others.length > 0)
  // Two short excerpts say nothing about a whole copy's rest.
  const telling = shared.length >= MOSTLY_SHARED * heldBy.length
  // Two copies that were cut at the same place prove no end.
  const fits = shared.length >= HALF * heldBy.length
  let lacking = 0
  for (const [other, account] of accounts.entries()) {
    if (other === at) continue
    const above = sentences[previous]
      ? heldBy[previous]!.includes(other)
      : isSame(sentences[next], edgeOf(account, 'first'))
    const below = sentences[next]
      ? heldBy[next]!.includes(other)
      : isSame(sentences[previous], edgeOf(account, 'last'))
    const most = shared.filter((others) => others.includes(other)).length >= NEARLY * shared.length
    const inside = sentences[previous] && sentences[next]
    if ((above && below && (inside || fits)) || (telling && most)) lacking++
  }
  return lacking >= LACKED_BY
}

/** The first or last sentence of a copy that another has too. */
const edgeOf = ({ sentences, heldBy }: Account, which: 'first' | 'last'): Sentence | undefined =>
  sentences[
    which === 'first'
      ? heldBy.findIndex((others) => others.length > 0)
      : heldBy.findLastIndex((others) => others.length > 0)
  ]

const isSame = (one?: Sentence, two?: Sentence): boolean =>
  one !== undefined &&
  two !== undefined &&
  // One may be a half of the other.
  Math.max(shareIn(new Set(two.grams), one.grams), shareIn(new Set(one.grams), two.grams)) >= HOLDS
