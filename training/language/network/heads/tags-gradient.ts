import type { Rows } from '../../../../src/language/network/encoder.ts'
import { tagScores } from '../../../../src/language/network/heads.ts'
import { padded, tagWidth } from '../../../../src/language/network/shape.ts'
import { undoAffine } from '../affine-gradient.ts'
import { softmaxLoss } from '../losses.ts'
import { placeOf } from '../trainee.ts'
import type { Heads } from './heads.ts'

/** The loss of both kinds of tags, times `weight`; slopes by the encoder's output are added to `topSlope`. */
export function tagsGradient(
  { trainee, batch, order }: Heads,
  top: Rows,
  topSlope: number,
  weight: number,
): number {
  const { kernel, shape, packed } = trainee
  const wide = tagWidth(shape)
  const scores = tagScores(kernel, packed, order.rows, top)
  const penn = padded(shape.upos.length)
  const f = kernel.numbers()
  let loss = 0
  batch.forEach(({ tree, length }, sentence) => {
    for (let word = 0; word < length; word++) {
      const at = scores / 4 + (order.firsts[sentence]! + word) * wide
      const upos = tree?.upos[word] ?? -1
      const xpos = tree?.xpos[word] ?? -1
      if (upos >= 0) loss += softmaxLoss(f, at, shape.upos.length, upos, weight)
      f.fill(0, upos >= 0 ? at + shape.upos.length : at, at + penn)
      if (xpos >= 0) loss += softmaxLoss(f, at + penn, shape.xpos.length, xpos, weight)
      f.fill(0, xpos >= 0 ? at + penn + shape.xpos.length : at + penn, at + wide)
    }
  })
  const x = { ...top, step: top.width * 4 }
  undoAffine(
    kernel,
    order.rows,
    x,
    { ...placeOf(trainee, 'tags'), biasSlope: placeOf(trainee, 'tags bias').slope },
    { at: scores, width: wide, step: wide * 4 },
    { ...x, at: topSlope },
  )
  return loss
}
