import { nameScores } from '../../../../src/language/network/heads.ts'
import { padded, viewWidth } from '../../../../src/language/network/shape.ts'
import { undoAffine } from '../affine-gradient.ts'
import { namesLoss } from '../names-loss.ts'
import { placeOf } from '../trainee.ts'
import type { Heads } from './heads.ts'

/** The loss of the name tags, times `weight`; its slopes are added. */
export function namesGradient(
  { trainee, batch, order, views, viewSlopes }: Heads,
  weight: number,
): number {
  const { kernel, shape, packed } = trainee
  const wide = padded(shape.nameTags.length)
  const scores = nameScores(kernel, shape, packed, order.rows, views)
  const steps = placeOf(trainee, 'name steps')
  const stepSlopes = new Float64Array(shape.nameTags.length ** 2)
  const f = kernel.numbers()
  let loss = 0
  batch.forEach(({ names, length }, sentence) => {
    const at = scores / 4 + order.firsts[sentence]! * wide
    if (!names) f.fill(0, at, at + length * wide)
    else loss += namesLoss(f, at, wide, length, steps.at / 4, names, stepSlopes, weight)
  })
  stepSlopes.forEach((slope, step) => {
    f[steps.slope / 4 + step]! += slope
  })
  const { arc, relation, name } = shape
  const offset = (arc + relation) * 8
  const step = viewWidth(shape) * 4
  undoAffine(
    kernel,
    order.rows,
    { at: views + offset, width: name, step },
    { ...placeOf(trainee, 'names'), biasSlope: placeOf(trainee, 'names bias').slope },
    { at: scores, width: wide, step: wide * 4 },
    { at: viewSlopes + offset, width: name, step },
  )
  return loss
}
