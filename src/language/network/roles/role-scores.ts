import { SPARE_ROWS } from '../../kernel/byte-matrix.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { type Rows, stepOf } from '../encoder.ts'
import { affine, SLOPE } from '../heads.ts'
import { padded } from '../shape.ts'
import type { PackedRoles } from './packed-roles.ts'
import { PAIR_FEATURES, type PairFeatures } from './pair-features.ts'
import { anchorWidth, type RoleShape } from './role-shape.ts'

/** What the scores are made with. */
export interface RoleScorer {
  readonly kernel: Kernel
  readonly shape: RoleShape
  readonly packed: PackedRoles
}

/** Scores of each word as a predicate of each kind (`padded(kinds)` numbers a word); `features` are a word's rows, below 0 for none. */
export function kindScores(
  { kernel, packed }: RoleScorer,
  words: Rows,
  features: readonly Int32Array[],
): number {
  const from = { at: words.at, step: stepOf(words) }
  const { matrix, bias } = packed.kinds
  const scores = affine(kernel, features.length, from, matrix, bias, 1)
  const table = packed.features['kind features']
  features.forEach((rows, word) => {
    for (const row of rows) if (row >= 0) table.add(row, scores + word * matrix.columns * 4)
  })
  return scores
}

/** The words as arguments (`shape.pair` numbers a word); the bias is added with the sums of pairs. */
export function argumentViews(
  { kernel, shape, packed }: RoleScorer,
  rows: number,
  words: Rows,
): number {
  const out = kernel.take((rows + SPARE_ROWS) * shape.pair)
  packed.words.matrix.times(rows, words.at, stepOf(words), out, shape.pair * 4, false)
  return out
}

/** Copies of some words' rows, one after another. */
export function gatherRows({ kernel }: RoleScorer, words: Rows, at: readonly number[]): Rows {
  const step = stepOf(words)
  const out = kernel.take(((at.length + SPARE_ROWS) * step) / 4)
  const bytes = new Uint8Array(kernel.memory.buffer)
  at.forEach((row, index) => {
    const from = words.at + row * step
    bytes.copyWithin(out + index * step, from, from + step)
  })
  return { ...words, at: out }
}

/** What predicates (rows of `gatherRows`) add to the sums of their pairs and to that of factuality: `anchorWidth` numbers each. */
export function anchorViews({ kernel, packed }: RoleScorer, count: number, rows: Rows): number {
  const from = { at: rows.at, step: stepOf(rows) }
  return affine(kernel, count, from, packed.anchors.matrix, packed.anchors.bias, 1)
}

/**
 * The sums by which words are judged as arguments of a predicate, written to `to` (`shape.pair` numbers a word): the
 * word's view, the predicate's, and the features of both (rows below 0 are left out). `views` begin at the sentence's first word.
 */
export function pairSums(
  { kernel, shape, packed }: RoleScorer,
  views: number,
  anchor: number,
  { words, rows }: PairFeatures,
  to: number,
): void {
  const { pair } = shape
  const table = packed.features['pair features']
  const each = PAIR_FEATURES + 2
  const mark = kernel.mark()
  const list = kernel.take(words.length * each)
  const places = new Uint32Array(kernel.memory.buffer, list, words.length * each)
  let from = 0
  let own = 0
  for (const word of words) {
    places[own++] = views + word * pair * 4
    places[own++] = anchor
    for (const last = from + PAIR_FEATURES; from < last; from++) {
      const row = rows[from]!
      places[own++] = row < 0 ? 0 : table.place(row)
    }
  }
  kernel.sumRows(words.length, each, pair, list, to)
  kernel.release(mark)
  kernel.biasLeaky(words.length, pair, to, pair * 4, packed.words.bias, SLOPE)
}

/** Scores of each role for each of `count` sums: `padded(roles)` numbers each. */
export function roleScores(
  { kernel, shape, packed }: RoleScorer,
  sums: number,
  count: number,
): number {
  const from = { at: sums, step: shape.pair * 4 }
  return affine(kernel, count, from, packed.roles.matrix, packed.roles.bias, 1)
}

/** Makes the sum for factuality of a predicate in its place: its features added, and less kept of what is below zero. */
export function factualitySum(
  { kernel, shape, packed }: RoleScorer,
  anchor: number,
  features: Int32Array,
): void {
  const at = anchor + shape.pair * 4
  for (const row of features) packed.features['factuality features'].add(row, at)
  const f = kernel.numbers()
  for (let each = at / 4; each < at / 4 + shape.factuality; each++) {
    if (f[each]! < 0) f[each] = f[each]! * SLOPE
  }
}

/** Factuality of each predicate from its sum, in the first of eight numbers each. */
export function factualityScores(
  { kernel, shape, packed }: RoleScorer,
  anchors: number,
  count: number,
): number {
  const from = { at: anchors + shape.pair * 4, step: anchorWidth(shape) * 4 }
  return affine(kernel, count, from, packed.factuality.matrix, packed.factuality.bias, 1)
}

/** Numbers of the scores of roles of a pair. */
export const roleColumns = ({ roles }: RoleShape): number => padded(roles.length)
