import { sentencesOf } from '../compare/label.ts'
import { gramHashes } from '../find/grams.ts'
import type { Witness } from './witness.ts'

/** Share of a sentence's three-word runs that a text must have to hold it: a spun one keeps two in five. */
export const HOLDS = 0.4
/** A line of its own of fewer words is a heading or a notice: it needs a second witness. */
export const SHORTEST = 5

/** A sentence of a copy: indexes of its words. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly grams: Int32Array
  /** Its line ends without a full stop. */
  readonly bare: boolean
}

/** One copy's sentences, and for each which other copies hold it. */
export interface Account {
  readonly witness: Witness
  readonly sentences: readonly Sentence[]
  readonly grams: ReadonlySet<number>
  readonly heldBy: readonly (readonly number[])[]
}

/** The share of a sentence's runs that are among others. */
export const shareIn = (grams: ReadonlySet<number>, own: Int32Array): number => {
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

/** What each copy has, and who else has it. */
export function accountsOf(witnesses: readonly Witness[]): Account[] {
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
export function sharedWords(accounts: readonly Account[]): Set<number> {
  const known = new Set<number>()
  for (const { witness, sentences, heldBy } of accounts) {
    for (const [index, { from, to }] of sentences.entries()) {
      if (heldBy[index]!.length === 0) continue
      for (const key of witness.words.keys.subarray(from, to)) known.add(key)
    }
  }
  return known
}
