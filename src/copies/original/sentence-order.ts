import { alignWords } from '../compare/alignment.ts'
import { sentencesOf } from '../compare/label.ts'
import { readWords, type WordStream } from '../find/word-stream.ts'
import { orderOdds } from './order-odds.ts'
import type { Witness } from './witness.ts'

/** Longer drafts keep their order: the votes are a square table. */
const MOST_SENTENCES = 400
/** Kendall's tau from which on two copies prove one another's order: shuffled ones agree by chance only. */
const PROVEN = 0.75
/** Sentences in common, and pairs that say something, that a proof needs; the lead stays in place in most copies. */
const FEWEST_SHARED = 4
const FEWEST_PAIRS = 3
const LEAD = 3
/** Sentences of one paragraph move together: nearer ones prove nothing. */
const APART = 2
/** What an order that nothing but its own words supports counts, at even odds, beside one sentence proven. */
const UNPROVEN = 0.05
/** Share of the draft's words below which a copy is a short one: cut, seldom shuffled. */
const SHORT = 0.6
/** Short copies are seldom shuffled, and editors cut from the end: what one kept stood above what it left out. */
const CUT = 0.5
/** Share of a copy's other sentences that may stand between those that a short copy kept. */
const BETWEEN = 0.25
/** Share of a sentence's words that a copy must have in a row of its own for the sentence to be there. */
const HELD = 0.25
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
  const accounts = witnesses.map((witness) => ({
    odds: orderOdds(witness.words),
    short: witness.words.keys.length < SHORT * words.keys.length,
    place: placesIn(witness.words, words, sentences),
  }))
  const order = bestOrder(votesOf(accounts))
  if (order.every((sentence, at) => sentence === at)) return draft
  return written(words, sentences, order)
}

/** One copy: where each sentence of the draft begins in it (NaN: it is not there). */
interface Account {
  readonly place: Float64Array
  readonly short: boolean
  /** How likely its order is the text's, by its words alone. */
  readonly odds: number
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
    return at.length < HELD * (to - from) ? Number.NaN : at.sort((x, y) => x - y)[at.length >> 1]!
  })
}

/** How far each copy's order is proved by the others, in sentences. */
function proofsOf(accounts: readonly Account[]): number[] {
  const proofs = accounts.map(() => 0)
  for (let a = 1; a < accounts.length; a++) {
    for (let b = 0; b < a; b++) {
      const proof = proofOf(accounts[a]!, accounts[b]!)
      proofs[a]! += proof
      proofs[b]! += proof
    }
  }
  return proofs
}

const heldIn = (place: Float64Array): number[] =>
  [...place.keys()].filter((at) => !Number.isNaN(place[at]!)).sort((x, y) => place[x]! - place[y]!)

/** Sentences after the lead that two copies have in one order; 0 where they do not agree on it. */
function proofOf(a: Account, b: Account): number {
  const inB = new Map(heldIn(b.place).map((one, rank) => [one, rank]))
  const common = heldIn(a.place).filter((one) => inB.has(one))
  if (common.length < FEWEST_SHARED) return 0
  const compact = a.short || b.short
  if (a.short && scatter(common, b.place) > BETWEEN) return 0
  if (b.short && scatter(common, a.place) > BETWEEN) return 0
  const rank = new Map(
    [...inB.keys()].filter((one) => common.includes(one)).map((one, at) => [one, at]),
  )
  let [sum, pairs] = [0, 0]
  for (let one = 1; one < common.length; one++) {
    for (let two = one + APART; two < common.length; two++) {
      const step = rank.get(common[two]!)! - rank.get(common[one]!)!
      if (Math.abs(step) < APART) continue
      pairs++
      sum += Math.sign(step)
    }
  }
  const tau = sum / Math.max(1, pairs)
  if (pairs < FEWEST_PAIRS ? !compact || sum < pairs : tau < PROVEN) return 0
  return Math.max(tau, PROVEN) * Math.max(0, common.length - LEAD)
}

/** Share of a copy's other sentences that stand between some of it: 0 where those stand together. */
function scatter(some: readonly number[], place: Float64Array): number {
  const held = heldIn(place)
  const ranks = some.map((one) => held.indexOf(one))
  const span = Math.max(...ranks) - Math.min(...ranks) + 1
  return (span - some.length) / Math.max(1, held.length - some.length)
}

/** votes[i * count + j]: how much supports sentence i above sentence j. */
function votesOf(accounts: readonly Account[]): Votes {
  const count = accounts[0]!.place.length
  const votes = new Float64Array(count * count)
  const proofs = proofsOf(accounts)
  for (const [at, { place, short, odds }] of accounts.entries()) {
    const cut = short && !Number.isNaN(place[0]!) ? CUT : 0
    const weight = proofs[at]! + (short ? CUT : 0) + (UNPROVEN * odds) / (1 + at)
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
  return at === 0
    ? 0
    : start -
        (/[^\s\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0)
}
