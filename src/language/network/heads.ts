import { SPARE_ROWS } from '../kernel/byte-matrix.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Matrix } from '../kernel/matrix.ts'
import { type Rows, stepOf } from './encoder.ts'
import type { PackedHeads } from './packed-network.ts'
import { padded, type Shape, viewWidth } from './shape.ts'

/** What a view keeps of a sum below zero. */
export const SLOPE = 0.1

/** `rows` rows, `step` bytes apart from `x` on, times a matrix, plus a bias. */
export function affine(
  kernel: Kernel,
  rows: number,
  x: { readonly at: number; readonly step: number },
  matrix: Matrix,
  bias: number,
  slope: number,
): number {
  const { columns } = matrix
  const out = kernel.take((rows + SPARE_ROWS) * columns)
  matrix.times(rows, x.at, x.step, out, columns * 4, false)
  kernel.biasLeaky(rows, columns, out, columns * 4, bias, slope)
  return out
}

/** The words as dependents, as heads and as names (`viewWidth` numbers a word). */
export function wordViews(kernel: Kernel, packed: PackedHeads, rows: number, x: Rows): number {
  const from = { at: x.at, step: stepOf(x) }
  return affine(kernel, rows, from, packed.views, packed.viewsBias, SLOPE)
}

/** Scores of the universal and Penn tags of each word (`tagWidth` numbers a word). */
export function tagScores(kernel: Kernel, packed: PackedHeads, rows: number, x: Rows): number {
  const from = { at: x.at, step: stepOf(x) }
  return affine(kernel, rows, from, packed.tags, packed.tagsBias, 1)
}

/** What each word asks of its head (`shape.arc` numbers a word). */
export function headQueries(
  kernel: Kernel,
  shape: Shape,
  packed: PackedHeads,
  rows: number,
  views: number,
): number {
  const from = { at: views, step: viewWidth(shape) * 4 }
  return affine(kernel, rows, from, packed.arcs, packed.arcsBias, 1)
}

/** One sentence's words as heads, the root before them, in whole panels (`shape.arc` numbers each). */
export function headRows(
  kernel: Kernel,
  shape: Shape,
  packed: PackedHeads,
  views: number,
  first: number,
  length: number,
): number {
  const { arc } = shape
  const wide = viewWidth(shape)
  const heads = kernel.take(padded(length + 1) * arc)
  const f = kernel.numbers()
  f.copyWithin(heads / 4, packed.root / 4, packed.root / 4 + arc)
  for (let at = 0; at < length; at++) {
    const from = views / 4 + (first + at) * wide + arc
    f.copyWithin(heads / 4 + (at + 1) * arc, from, from + arc)
  }
  f.fill(0, heads / 4 + (length + 1) * arc, heads / 4 + padded(length + 1) * arc)
  return heads
}

/**
 * How well each word of a sentence would hang on the root (column 0) and on each word: `length`
 * rows of `padded(length + 1)` numbers. `heads` come from `headRows`.
 */
export function arcScores(
  kernel: Kernel,
  shape: Shape,
  queries: number,
  heads: number,
  first: number,
  length: number,
): number {
  const { arc } = shape
  const columns = padded(length + 1)
  const scores = kernel.take(length * columns)
  const panels = kernel.take(arc * columns)
  kernel.pack(heads, 4, arc * 4, arc, columns, panels)
  const from = queries + first * arc * 4
  kernel.multiply(length, columns, arc, from, arc * 4, 4, panels, scores, columns * 4, false)
  return scores
}

/** What each word's dependent view makes of each number of a head's view, for each relation. */
export function relationQueries(
  kernel: Kernel,
  shape: Shape,
  packed: PackedHeads,
  first: number,
  rows: number,
  views: number,
): number {
  const { columns } = packed.relations
  const wide = viewWidth(shape)
  const out = kernel.take((rows + SPARE_ROWS) * columns)
  const from = views + (first * wide + shape.arc * 2) * 4
  packed.relations.times(rows, from, wide * 4, out, columns * 4, false)
  return out
}

/**
 * Scores of the relations of each word to its head: `heads` gives the row of each word's head, -1
 * where that is the root (its scores mean nothing). `padded(relations)` numbers a word.
 */
export function relationScores(
  kernel: Kernel,
  shape: Shape,
  packed: PackedHeads,
  views: number,
  heads: Int32Array,
  queries?: number,
): number {
  const { arc, relation } = shape
  const rows = heads.length
  const labels = padded(shape.relations.length)
  const wide = viewWidth(shape)
  const asDependent = { at: views + arc * 8, step: wide * 4 }
  const asHead = { ...asDependent, at: asDependent.at + relation * 4 }
  const { relationsOfDependent, relationsOfHead, relationsBias } = packed
  const scores = affine(kernel, rows, asDependent, relationsOfDependent, relationsBias, 1)
  const mark = kernel.mark()
  const ofHead = kernel.take(rows * labels)
  const { at, step } = asHead
  relationsOfHead.times(rows, at, step, ofHead, labels * 4, false)
  const f = kernel.numbers()
  heads.forEach((head, row) => {
    if (head < 0) return
    const to = scores / 4 + row * labels
    const from = ofHead / 4 + head * labels
    for (let label = 0; label < labels; label++) f[to + label]! += f[from + label]!
  })
  const chunk = queries === undefined ? 32 : rows
  for (let first = 0; first < rows; first += chunk) {
    const inner = kernel.mark()
    const count = Math.min(chunk, rows - first)
    const each = queries ?? relationQueries(kernel, shape, packed, first, count, views)
    for (let row = 0; row < count; row++) {
      const head = heads[first + row]!
      if (head < 0) continue
      const query = each + row * relation * labels * 4
      const to = scores + (first + row) * labels * 4
      kernel.addRowTimes(relation, labels, at + head * step, query, to)
    }
    kernel.release(inner)
  }
  kernel.release(mark)
  return scores
}

/** Scores of the name tags of each word: `padded(nameTags)` numbers a word. */
export function nameScores(
  kernel: Kernel,
  shape: Shape,
  packed: PackedHeads,
  rows: number,
  views: number,
): number {
  const from = { at: views + (shape.arc + shape.relation) * 8, step: viewWidth(shape) * 4 }
  return affine(kernel, rows, from, packed.names, packed.namesBias, 1)
}
