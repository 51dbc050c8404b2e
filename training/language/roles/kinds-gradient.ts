import { kindScores } from '../../../src/language/network/roles/role-scores.ts'
import { padded } from '../../../src/language/network/shape.ts'
import { type Strip, undoAffine } from '../network/affine-gradient.ts'
import { softmaxLoss } from '../network/losses.ts'
import type { Random } from '../network/random.ts'
import { placeOf } from '../network/trainee.ts'
import type { RoleBatch, Touched } from './role-batch.ts'
import type { RoleTrainee } from './role-trainee.ts'

/** The loss of which words are predicates and of what kind, times `weight`, a mean a word; its slopes are added. */
export function kindsGradient(
  trainee: RoleTrainee,
  { order, kinds, kindRows }: RoleBatch,
  words: Strip,
  wordSlopes: Strip,
  weight: number,
  dropout: { readonly feature: number; readonly random: Random },
  touched: Touched,
): number {
  const { kernel, shape, packed } = trainee
  const features = kindRows.map((rows) =>
    rows.map((row) => (dropout.random.next() < dropout.feature ? -1 : row)),
  )
  const scores = kindScores({ kernel, shape, packed }, words, features)
  const columns = padded(shape.kinds.length)
  const f = kernel.numbers()
  const known = kinds.reduce((sum, each) => sum + (each?.length ?? 0), 0)
  let loss = 0
  kinds.forEach((own, sentence) => {
    for (let row = order.firsts[sentence]!; row < order.firsts[sentence + 1]!; row++) {
      const at = scores / 4 + row * columns
      if (own) {
        const right = own[row - order.firsts[sentence]!]!
        loss += softmaxLoss(f, at, shape.kinds.length, right, weight / known)
        f.fill(0, at + shape.kinds.length, at + columns)
      } else f.fill(0, at, at + columns)
    }
  })
  const table = placeOf(trainee, 'kind features').slope
  features.forEach((rows, word) => {
    for (const row of rows) {
      if (row < 0) continue
      kernel.addScaled(columns, scores + word * columns * 4, 1, table + row * columns * 4)
      touched['kind features'].add(row)
    }
  })
  undoAffine(
    kernel,
    order.rows,
    words,
    { ...placeOf(trainee, 'kinds'), biasSlope: placeOf(trainee, 'kinds bias').slope },
    { at: scores, width: columns, step: columns * 4 },
    wordSlopes,
  )
  return loss
}
