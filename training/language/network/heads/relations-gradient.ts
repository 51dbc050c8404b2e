import { relationQueries, relationScores } from '../../../../src/language/network/heads.ts'
import { padded, viewWidth } from '../../../../src/language/network/shape.ts'
import { type Strip, undoAffine } from '../affine-gradient.ts'
import { takeZeros } from '../gradient-kernel.ts'
import { softmaxLoss } from '../losses.ts'
import { placeOf } from '../trainee.ts'
import type { Heads } from './heads.ts'

/** The loss of each word's relation to its head, times `weight`; its slopes are added. */
export function relationsGradient(heads: Heads, weight: number): number {
  const { trainee, batch, order, views, viewSlopes } = heads
  const { kernel, shape, packed } = trainee
  const { arc, relation } = shape
  const labels = padded(shape.relations.length)
  const step = viewWidth(shape) * 4
  const headOf = new Int32Array(order.rows).fill(-1)
  batch.forEach(({ tree }, sentence) => {
    const first = order.firsts[sentence]!
    tree?.heads.forEach((head, word) => {
      if (head >= 0) headOf[first + word] = first + head
    })
  })
  const queries = relationQueries(kernel, shape, packed, 0, order.rows, views)
  const scores = relationScores(kernel, shape, packed, views, headOf, queries)
  const loss = relationLosses(heads, headOf, scores, weight)
  const ofHead = takeZeros(kernel, order.rows * labels)
  const querySlopes = takeZeros(kernel, order.rows * relation * labels)
  const asDependent = arc * 8
  const asHead = asDependent + relation * 4
  headOf.forEach((head, word) => {
    if (head < 0) return
    const slope = scores + word * labels * 4
    const view = views + head * step + asHead
    kernel.addScaled(labels, slope, 1, ofHead + head * labels * 4)
    const query = queries + word * relation * labels * 4
    kernel.addDots(relation, labels, query, slope, viewSlopes + head * step + asHead)
    kernel.outer(relation, labels, view, slope, querySlopes + word * relation * labels * 4)
  })
  const strip = (at: number, width: number): Strip => ({ at, width, step: width * 4 })
  const x = (at: number): Strip => ({ at: views + at, width: relation, step })
  const dx = (at: number): Strip => ({ at: viewSlopes + at, width: relation, step })
  const place = (name: string) => placeOf(trainee, name)
  const bias = { biasSlope: place('relations bias').slope }
  undoAffine(
    kernel,
    order.rows,
    x(asDependent),
    { ...place('relations of dependent'), ...bias },
    strip(scores, labels),
    dx(asDependent),
  )
  undoAffine(
    kernel,
    order.rows,
    x(asHead),
    place('relations of head'),
    strip(ofHead, labels),
    dx(asHead),
  )
  undoAffine(
    kernel,
    order.rows,
    x(asDependent),
    place('relations'),
    strip(querySlopes, relation * labels),
    dx(asDependent),
  )
  return loss
}

function relationLosses(
  { trainee, batch, order }: Heads,
  headOf: Int32Array,
  scores: number,
  weight: number,
): number {
  const { kernel, shape } = trainee
  const labels = padded(shape.relations.length)
  const count = shape.relations.length
  const f = kernel.numbers()
  let loss = 0
  batch.forEach(({ tree, length }, sentence) => {
    for (let word = 0; word < length; word++) {
      const row = order.firsts[sentence]! + word
      const at = scores / 4 + row * labels
      const right = tree?.relations[word] ?? -1
      if (headOf[row]! < 0 || right < 0) f.fill(0, at, at + labels)
      else {
        loss += softmaxLoss(f, at, count, right, weight)
        f.fill(0, at + count, at + labels)
      }
    }
  })
  return loss
}
