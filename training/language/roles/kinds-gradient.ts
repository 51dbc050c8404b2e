import { kindScores } from '../../../src/language/network/roles/role-scores.ts'
import { padded } from '../../../src/language/network/shape.ts'
import { type Strip, undoAffine } from '../network/affine-gradient.ts'
import { softmaxLoss } from '../network/losses.ts'
import type { RoleBatch } from './role-batch.ts'
import { placeOf, type RoleTrainee } from './role-trainee.ts'

/** The loss of which words are predicates and of what kind, times `weight`, a mean a word; its slopes are added. */
export function kindsGradient(
  trainee: RoleTrainee,
  { order, kinds }: RoleBatch,
  words: Strip,
  wordSlopes: Strip,
  weight: number,
): number {
  const { kernel, shape, packed } = trainee
  const scores = kindScores({ kernel, shape, packed }, order.rows, words)
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
