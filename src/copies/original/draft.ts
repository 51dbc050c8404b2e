import { alignWords } from '../compare/alignment.ts'
import { sentencesOf } from '../compare/label.ts'
import { gramHashes } from '../find/grams.ts'
import { readWords, sentenceEnd, type WordStream } from '../find/word-stream.ts'
import { isForeign } from './foreign-words.ts'
import type { Witness } from './witness.ts'

/** Share of a sentence's three-word runs that a text must have to hold it: a spun one keeps two in five. */
const HOLDS = 0.4
/** A line of its own of fewer words is a heading or a notice: it needs a second witness. */
const SHORTEST = 5
/** Copies that must leave a sentence out, where one has it, for it to be an addition of that one. */
const LACKED_BY = 2
/** Share of a copy's sentences that another must hold to have been able to hold them all. */
const NEARLY = 0.75
/** Share of its own sentences that others must hold. */
const MOSTLY_SHARED = 0.7
const HALF = 0.5

interface Sentence {
  readonly from: number
  readonly to: number
  readonly grams: Int32Array
  /** Its line ends without a full stop. */
  readonly bare: boolean
}

/** One copy's sentences, and for each which other copies hold it. */
interface Account {
  readonly witness: Witness
  readonly sentences: readonly Sentence[]
  readonly grams: ReadonlySet<number>
  readonly heldBy: readonly (readonly number[])[]
}

const shareIn = (grams: ReadonlySet<number>, own: Int32Array): number => {
  let hits = 0
  for (const gram of own) if (grams.has(gram)) hits++
  return hits / Math.max(1, own.length)
}

function readSentences({ words }: Witness): Sentence[] {
  return sentencesOf(words).map(({ from, to }) => ({
    from,
    to,
    grams: gramHashes(words.keys.subarray(from, to), Math.min(3, to - from)),
    bare: !/[.!?…]/.test(words.text.slice(words.ends[to - 1], words.ends[to - 1]! + 3)),
  }))
}

function accountsOf(witnesses: readonly Witness[]): Account[] {
  const read = witnesses.map((witness) => {
    const { keys } = witness.words
    return {
      witness,
      sentences: readSentences(witness),
      grams: new Set([1, 2, 3].flatMap((size) => [...gramHashes(keys, size)])),
    }
  })
  return read.map((one, at) => ({
    ...one,
    heldBy: one.sentences.map(({ grams }) =>
      read.flatMap((other, index) =>
        index !== at && shareIn(other.grams, grams) >= (grams.length < SHORTEST ? 1 : HOLDS)
          ? [index]
          : [],
      ),
    ),
  }))
}

/** Keys of all words in sentences that two copies have. */
function sharedWords(accounts: readonly Account[]): Set<number> {
  const known = new Set<number>()
  for (const { witness, sentences, heldBy } of accounts) {
    for (const [index, { from, to }] of sentences.entries()) {
      if (heldBy[index]!.length === 0) continue
      for (const key of witness.words.keys.subarray(from, to)) known.add(key)
    }
  }
  return known
}

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
function credible(
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

/**
 * The first witness's text without its additions, and with the sentences that it lacks and others have, each put
 * after what it follows there.
 */
export function draftOf(witnesses: readonly Witness[]): string {
  const accounts = accountsOf(witnesses)
  const known = sharedWords(accounts)
  let draft = textOf(witnesses[0]!.words, credible(accounts, 0, known))
  for (const [at, { witness }] of accounts.entries()) {
    if (at > 0) draft = complete(draft, witness.words, credible(accounts, at, known))
  }
  return draft
}

function textOf(words: WordStream, sentences: readonly Sentence[]): string {
  return sentences
    .map(({ from, to }, at) => {
      const glue = at === 0 ? '' : words.opens[from] === 2 ? '\n\n' : ' '
      return glue + sentenceText(words, from, to)
    })
    .join('')
}

function complete(draft: string, words: WordStream, sentences: readonly Sentence[]): string {
  const draftWords = readWords(draft)
  const place = placesOf(words, draftWords)
  const known = new Set([2, 3].flatMap((size) => [...gramHashes(draftWords.keys, size)]))
  const inserts: { at: number; order: number; text: string }[] = []
  for (const [order, { from, to, grams }] of sentences.entries()) {
    if (place[from] !== -1 || place[to - 1] !== -1 || shareIn(known, grams) >= HOLDS) continue
    let previous = from - 1
    while (previous >= 0 && place[previous] === -1) previous--
    const after = previous < 0 ? 0 : draftWords.ends[sentenceEnd(draftWords, place[previous]!) - 1]!
    inserts.push({ at: afterMarks(draft, after), order, text: sentenceText(words, from, to) })
  }
  return inserts
    .sort((x, y) => y.at - x.at || y.order - x.order)
    .reduce(
      (text, { at, text: added }) =>
        at === 0 ? `${added}\n\n${text}` : `${text.slice(0, at)}\n\n${added}${text.slice(at)}`,
      draft,
    )
}

/** For each word of a text, the draft's word that it is, or -1. */
function placesOf(words: WordStream, draft: WordStream): Int32Array {
  const place = new Int32Array(words.keys.length).fill(-1)
  for (const piece of alignWords(words, draft)) {
    if (piece.is !== 'same') continue
    for (let step = 0; step < piece.length; step++) place[piece.c + step] = piece.s + step
  }
  return place
}

/** The end of the marks that cling to a word that ends at `at`. */
const afterMarks = (text: string, at: number): number =>
  at + (/^[^\s\p{L}\p{N}]*/u.exec(text.slice(at, at + 8))?.[0].length ?? 0)

function sentenceText(words: WordStream, from: number, to: number): string {
  const start = words.starts[from]!
  const lead = /[^\s\p{L}\p{N}]*$/u.exec(words.text.slice(Math.max(0, start - 3), start))?.[0] ?? ''
  const end = afterMarks(words.text, words.ends[to - 1]!)
  return (lead + words.text.slice(start, end)).replace(/\s+/g, ' ')
}
