import { alignWords } from '../alignment.ts'
import { sentencesOf } from '../label.ts'
import { readWords, type WordStream } from '../word-stream.ts'
import { orderFaults } from './order-faults.ts'
import type { Witness } from './witness.ts'

/** Longer drafts keep their order: the votes are a square table. */
const MOST_SENTENCES = 400
/** Kendall's tau from which on two copies prove one another's order: shuffled ones agree by chance only. */
const PROVEN = 0.75
/** Sentences in common, and pairs that say something, that a proof needs. */
const FEWEST_SHARED = 4
const FEWEST_PAIRS = 3
/** Sentences of one paragraph move together: nearer ones prove nothing. */
const APART = 2
/** What an order that nothing proves counts for, beside one sentence proven. */
const UNPROVEN = 0.05
/** Editors cut from the end: what a short copy kept stood above what it left out. */
const CUT = 0.02
/** Share of the sentences below which a copy is a short one. */
const SHORT = 0.6
const MOST_PASSES = 12

/**
 * The draft with its sentences in the order that the copies vote for. A copy's vote counts for as much as other
 * copies prove its order; the order is the one that agrees with most votes, looked for by moving one sentence at a
 * time (Kemeny's rule by insertion; Ali and Meila 2012, "Experiments with Kemeny ranking").
 */
export function reordered(draft: string, witnesses: readonly Witness[]): string {
  const words = readWords(draft)
  const sentences = sentencesOf(words)
  if (sentences.length < 3 || sentences.length > MOST_SENTENCES || witnesses.length < 3) {
    return draft
  }
  const places = witnesses.map((witness) => placesIn(witness.words, words, sentences))
  const order = bestOrder(votesOf(witnesses, places))
  if (order.every((sentence, at) => sentence === at)) return draft
  return written(words, sentences, order)
}

type Sentences = readonly { readonly from: number; readonly to: number }[]

/** Where each sentence of the draft begins in a copy, in the copy's words; NaN where it is not there. */
function placesIn(copy: WordStream, draft: WordStream, sentences: Sentences): Float64Array {
  const found: number[][] = sentences.map(() => [])
  const owner = new Int32Array(draft.keys.length)
  for (const [at, { from, to }] of sentences.entries()) owner.fill(at, from, to)
  for (const piece of alignWords(copy, draft)) {
    if (piece.is !== 'same') continue
    for (let step = 0; step < piece.length; step++) {
      found[owner[piece.s + step]!]!.push(piece.c + step)
    }
  }
  return Float64Array.from(found, (at, index) => {
    const { from, to } = sentences[index]!
    return at.length * 3 < to - from ? Number.NaN : at.sort((x, y) => x - y)[at.length >> 1]!
  })
}

/** How far each copy's order is proved by the others, in sentences. */
function proofsOf(places: readonly Float64Array[]): number[] {
  const proofs = places.map(() => 0)
  for (let a = 1; a < places.length; a++) {
    for (let b = 0; b < a; b++) {
      const { tau, shared } = agreement(places[a]!, places[b]!)
      if (tau < PROVEN) continue
      proofs[a]! += tau * shared
      proofs[b]! += tau * shared
    }
  }
  return proofs
}

/** Kendall's tau of two copies over sentences that stand apart in both, the lead left out: all keep that. */
function agreement(a: Float64Array, b: Float64Array): { tau: number; shared: number } {
  const ranks = (places: Float64Array, common: readonly number[]) => {
    const rank = new Map<number, number>()
    for (const one of [...common].sort((x, y) => places[x]! - places[y]!)) rank.set(one, rank.size)
    return rank
  }
  const common = [...a.keys()].filter((at) => !Number.isNaN(a[at]!) && !Number.isNaN(b[at]!))
  const none = { tau: 0, shared: common.length }
  if (common.length < FEWEST_SHARED) return none
  const [inA, inB] = [ranks(a, common), ranks(b, common)]
  let [sum, pairs] = [0, 0]
  for (const one of common) {
    for (const two of common) {
      const [stepA, stepB] = [inA.get(two)! - inA.get(one)!, inB.get(two)! - inB.get(one)!]
      if (stepA < APART || Math.abs(stepB) < APART || inA.get(one) === 0) continue
      pairs++
      sum += Math.sign(stepB)
    }
  }
  return pairs < FEWEST_PAIRS ? none : { tau: sum / pairs, shared: common.length }
}

/** votes[i * count + j]: how much speaks for sentence i above sentence j. */
function votesOf(witnesses: readonly Witness[], places: readonly Float64Array[]): Votes {
  const count = places[0]!.length
  const votes = new Float64Array(count * count)
  const proofs = proofsOf(places)
  for (const [at, place] of places.entries()) {
    const faith = UNPROVEN * (1 - orderFaults(witnesses[at]!.words)) ** 2
    const weight = proofs[at]! + faith / (1 + at)
    const held = place.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : 1), 0)
    const cut = held < SHORT * count && !Number.isNaN(place[0]!) ? CUT : 0
    for (let i = 0; i < count; i++) {
      if (Number.isNaN(place[i]!)) continue
      for (let j = 0; j < count; j++) {
        if (Number.isNaN(place[j]!)) votes[i * count + j]! += cut
        else if (place[i]! < place[j]!) votes[i * count + j]! += weight
      }
    }
  }
  return { votes, count }
}

interface Votes {
  readonly votes: Float64Array
  readonly count: number
}

/** From the draft's order, one sentence at a time to where most votes want it, until none moves. */
function bestOrder({ votes, count }: Votes): number[] {
  const order = [...Array(count).keys()]
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let moved = false
    for (let one = 0; one < count; one++) {
      const at = order.indexOf(one)
      const to = bestPlace(order, at, votes)
      if (to === at) continue
      order.splice(at, 1)
      order.splice(to, 0, one)
      moved = true
    }
    if (!moved) break
  }
  return order
}

/** Where the sentence at `at` stands best, all others as they are; where it is, unless another place is better. */
function bestPlace(order: readonly number[], at: number, votes: Float64Array): number {
  const count = order.length
  const one = order[at]!
  let [best, most] = [at, 1e-9]
  for (const step of [-1, 1]) {
    let gain = 0
    for (let to = at + step; to >= 0 && to < count; to += step) {
      const other = order[to]!
      gain += step * (votes[other * count + one]! - votes[one * count + other]!)
      if (gain > most) [best, most] = [to, gain]
    }
  }
  return best
}

function written(words: WordStream, sentences: Sentences, order: readonly number[]): string {
  const starts = sentences.map(({ from }) => openOf(words, from))
  let text = ''
  for (const [at, sentence] of order.entries()) {
    const next = order[at - 1] === sentence - 1
    const glue = next && words.opens[sentences[sentence]!.from] !== 2 ? ' ' : '\n\n'
    const piece = words.text.slice(starts[sentence], starts[sentence + 1] ?? words.text.length)
    text += (at === 0 ? '' : glue) + piece.trim()
  }
  return text
}

/** Where the marks that open a word begin: `“Talks`. */
function openOf({ text, starts }: WordStream, at: number): number {
  const start = starts[at]!
  return at === 0 ? 0 : start - (/[^\s\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0)
}
