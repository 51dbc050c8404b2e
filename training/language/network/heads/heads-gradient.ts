import type { Rows } from '../../../../src/language/network/encoder.ts'
import { SLOPE, wordViews } from '../../../../src/language/network/heads.ts'
import { viewWidth } from '../../../../src/language/network/shape.ts'
import { undoAffine } from '../affine-gradient.ts'
import { type Dropout, sentenceMask } from '../dropout.ts'
import { takeZeros } from '../gradient-kernel.ts'
import type { Random } from '../random.ts'
import { placeOf } from '../trainee.ts'
import { arcsGradient } from './arcs-gradient.ts'
import type { Heads } from './heads.ts'
import { namesGradient } from './names-gradient.ts'
import { relationsGradient } from './relations-gradient.ts'
import { tagsGradient } from './tags-gradient.ts'

/** Mean losses a word of each thing that is learned; 0 where a batch has no answers to it. */
export interface HeadLosses {
  arcs: number
  relations: number
  tags: number
  names: number
}

/** How much the loss of names counts, and that of trees which no person made. */
export interface LossWeights {
  readonly names: number
  readonly silver: number
}

/** How much the loss of tags counts beside that of the tree. */
const TAG_WEIGHT = 0.5

/** The losses of all heads over the encoder's output `top`, whose slopes are added to `topSlope`. */
export function headsGradient(
  given: Pick<Heads, 'trainee' | 'batch' | 'order'> & { readonly weights: LossWeights },
  top: Rows,
  topSlope: number,
  dropout: Dropout,
  random: Random,
): HeadLosses {
  const { trainee, batch, order } = given
  const { kernel, shape, packed } = trainee
  const { rows } = order
  const wide = viewWidth(shape)
  const views = wordViews(kernel, packed, rows, top)
  const mask = sentenceMask(kernel, order, wide, dropout.view, random, false)
  kernel.scale(rows * wide, views, mask)
  const viewSlopes = takeZeros(kernel, rows * wide)
  const heads = { trainee, batch, order, views, viewSlopes }
  const treeWords = sum(batch.map((example) => (example.tree ? example.length : 0)))
  const nameWords = sum(batch.map((example) => (example.names ? example.length : 0)))
  const losses = { arcs: 0, relations: 0, tags: 0, names: 0 }
  if (treeWords > 0) {
    // A batch is all silver or not at all: sentences with names alone have batches of their own.
    const weight = (batch.some(({ silver }) => silver) ? given.weights.silver : 1) / treeWords
    losses.arcs = arcsGradient(heads, weight)
    losses.relations = relationsGradient(heads, weight)
    losses.tags = tagsGradient(heads, top, topSlope, TAG_WEIGHT * weight)
  }
  if (nameWords > 0) losses.names = namesGradient(heads, given.weights.names / nameWords)
  kernel.scale(rows * wide, viewSlopes, mask)
  kernel.leakyBack(rows * wide, views, viewSlopes, SLOPE)
  const x = { ...top, step: top.width * 4 }
  const weights = placeOf(trainee, 'views')
  undoAffine(
    kernel,
    rows,
    x,
    { ...weights, biasSlope: placeOf(trainee, 'views bias').slope },
    { at: viewSlopes, width: wide, step: wide * 4 },
    { ...x, at: topSlope },
  )
  return losses
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0)
