import { SLOPE } from '../../../src/language/network/heads.ts'
import { factualityScores, factualitySum } from '../../../src/language/network/roles/role-scores.ts'
import { anchorWidth } from '../../../src/language/network/roles/role-shape.ts'
import { undoAffine } from '../network/affine-gradient.ts'
import { placeOf } from '../network/trainee.ts'
import type { PairViews } from './pairs-gradient.ts'
import type { RoleBatch, Touched } from './role-batch.ts'
import type { RoleTrainee } from './role-trainee.ts'

/** The loss of factuality, half the square of what it is off, times `weight`, a mean a verb; its slopes are added. */
export function factualityGradient(
  trainee: RoleTrainee,
  { anchors }: RoleBatch,
  { anchors: views, anchorSlopes }: PairViews,
  weight: number,
  touched: Touched,
): number {
  const { kernel, shape, packed } = trainee
  const scorer = { kernel, shape, packed }
  const judged = anchors.flatMap(({ factuality }, index) =>
    factuality ? [{ ...factuality, index }] : [],
  )
  if (judged.length === 0) return 0
  const step = anchorWidth(shape) * 4
  for (const { rows, index } of judged) factualitySum(scorer, views + index * step, rows)
  const scores = factualityScores(scorer, views, anchors.length)
  const f = kernel.numbers()
  const slopes = f.subarray(scores / 4, scores / 4 + anchors.length * 8)
  const found = judged.map(({ index }) => slopes[index * 8]!)
  slopes.fill(0)
  let loss = 0
  judged.forEach(({ value, index }, at) => {
    const off = found[at]! - value
    loss += (off * off * weight) / 2 / judged.length
    slopes[index * 8] = (off * weight) / judged.length
  })
  undoAffine(
    kernel,
    anchors.length,
    { at: views + shape.pair * 4, width: shape.factuality, step },
    { ...placeOf(trainee, 'factuality'), biasSlope: placeOf(trainee, 'factuality bias').slope },
    { at: scores, width: 8, step: 32 },
    { at: anchorSlopes + shape.pair * 4, width: shape.factuality, step },
  )
  const table = placeOf(trainee, 'factuality features').slope
  for (const { rows, index } of judged) {
    const at = shape.pair * 4 + index * step
    kernel.leakyBack(shape.factuality, views + at, anchorSlopes + at, SLOPE)
    for (const row of rows) {
      kernel.addScaled(shape.factuality, anchorSlopes + at, 1, table + row * shape.factuality * 4)
      touched['factuality features'].add(row)
    }
  }
  return loss
}
