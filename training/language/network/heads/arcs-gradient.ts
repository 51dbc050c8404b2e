import { arcScores, headQueries, headRows } from '../../../../src/language/network/heads.ts'
import { padded, viewWidth } from '../../../../src/language/network/shape.ts'
import { undoAffine } from '../affine-gradient.ts'
import { takeZeros } from '../gradient-kernel.ts'
import { softmaxLoss } from '../losses.ts'
import { placeOf, type Trainee } from '../trainee.ts'
import type { Heads } from './heads.ts'

/** The loss of each word's head, times `weight`; its slopes are added. */
export function arcsGradient(
  { trainee, batch, order, views, viewSlopes }: Heads,
  weight: number,
): number {
  const { kernel, shape, packed } = trainee
  const { arc } = shape
  const step = viewWidth(shape) * 4
  const queries = headQueries(kernel, shape, packed, order.rows, views)
  const querySlopes = takeZeros(kernel, order.rows * arc)
  const rootSlope = placeOf(trainee, 'root').slope
  let loss = 0
  batch.forEach(({ tree, length }, sentence) => {
    if (!tree) return
    const mark = kernel.mark()
    const first = order.firsts[sentence]!
    const columns = padded(length + 1)
    const heads = headRows(kernel, shape, packed, views, first, length)
    const scores = arcScores(kernel, shape, queries, heads, first, length)
    const f = kernel.numbers()
    for (let word = 0; word < length; word++) {
      const at = scores / 4 + word * columns
      loss += softmaxLoss(f, at, length + 1, tree.heads[word]! + 1, weight)
      f.fill(0, at + length + 1, at + columns)
    }
    const headSlopes = takeZeros(kernel, columns * arc)
    undoScores(trainee, { queries, querySlopes, first, length }, heads, scores, headSlopes)
    kernel.addScaled(arc, headSlopes, 1, rootSlope)
    for (let word = 0; word < length; word++) {
      const to = viewSlopes + (first + word) * step + arc * 4
      kernel.addScaled(arc, headSlopes + (word + 1) * arc * 4, 1, to)
    }
    kernel.release(mark)
  })
  undoAffine(
    kernel,
    order.rows,
    { at: views, width: arc, step },
    { ...placeOf(trainee, 'arcs'), biasSlope: placeOf(trainee, 'arcs bias').slope },
    { at: querySlopes, width: arc, step: arc * 4 },
    { at: viewSlopes, width: arc, step },
  )
  return loss
}

/** Undoes `scores = queries · headsᵀ` for one sentence; `scores` hold the slopes. */
function undoScores(
  { kernel, shape }: Trainee,
  of: { queries: number; querySlopes: number; first: number; length: number },
  heads: number,
  scores: number,
  headSlopes: number,
): void {
  const { arc } = shape
  const { first, length } = of
  const columns = padded(length + 1)
  const panels = kernel.take(columns * arc)
  kernel.pack(heads, arc * 4, 4, columns, arc, panels)
  const to = of.querySlopes + first * arc * 4
  kernel.multiply(length, arc, columns, scores, columns * 4, 4, panels, to, arc * 4, true)
  const asked = kernel.take(length * arc)
  kernel.pack(of.queries + first * arc * 4, arc * 4, 4, length, arc, asked)
  kernel.multiply(columns, arc, length, scores, 4, columns * 4, asked, headSlopes, arc * 4, true)
}
