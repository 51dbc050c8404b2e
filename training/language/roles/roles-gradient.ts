import {
  anchorViews,
  argumentViews,
  gatherRows,
} from '../../../src/language/network/roles/role-scores.ts'
import { anchorWidth } from '../../../src/language/network/roles/role-shape.ts'
import { type Strip, undoAffine } from '../network/affine-gradient.ts'
import { takeZeros } from '../network/gradient-kernel.ts'
import type { Random } from '../network/random.ts'
import { placeOf } from '../network/trainee.ts'
import { factualityGradient } from './factuality-gradient.ts'
import { kindsGradient } from './kinds-gradient.ts'
import {
  addPredicateFeatures,
  dropAnchorFeatures,
  type FeatureDropout,
  pairsGradient,
} from './pairs-gradient.ts'
import { type RoleBatch, type Touched, touchedRows } from './role-batch.ts'
import type { RoleTrainee } from './role-trainee.ts'
import { type LayerDropout, runWordLayer, undoWordLayer } from './word-layer-gradient.ts'

/** Mean losses: of roles and factuality a predicate, of kinds a word. */
export interface RoleLosses {
  roles: number
  kinds: number
  factuality: number
}

/** How much the losses of kinds and factuality count beside that of roles. */
export interface RoleWeights {
  readonly kinds: number
  readonly factuality: number
}

/** How much is dropped while learning, each a share of 0 to 1. */
export interface RoleDropout extends LayerDropout, Omit<FeatureDropout, 'random'> {}

/** The losses of a batch; their slopes are added to the trainee's, and the rows of the feature tables that have some are given. */
export function rolesGradient(
  trainee: RoleTrainee,
  whole: RoleBatch,
  dropout: RoleDropout,
  random: Random,
  weights: RoleWeights,
): { readonly losses: RoleLosses; readonly touched: Touched } {
  const { kernel, shape, packed } = trainee
  const mark = kernel.mark()
  const touched = touchedRows()
  const dropped = { ...dropout, random }
  const batch = dropAnchorFeatures(whole, dropped)
  const layer = runWordLayer(trainee, batch, dropout, random)
  const { rows } = batch.order
  const losses = { roles: 0, kinds: 0, factuality: 0 }
  const wide = layer.width
  const rowSlopes = takeZeros(kernel, rows * wide)
  const words: Strip = { at: layer.at, width: wide, step: wide * 4 }
  const wordSlopes: Strip = { ...words, at: rowSlopes }
  losses.kinds = kindsGradient(trainee, batch, words, wordSlopes, weights.kinds, dropped, touched)
  const scorer = { kernel, shape, packed }
  const anchors = batch.anchors.map(({ row }) => row)
  if (anchors.length > 0) {
    const views = argumentViews(scorer, rows, layer)
    const viewSlopes = takeZeros(kernel, rows * shape.pair)
    const gathered = gatherRows(scorer, layer, anchors)
    const own = anchorViews(scorer, anchors.length, gathered)
    const step = anchorWidth(shape) * 4
    const ownSlopes = takeZeros(kernel, anchors.length * anchorWidth(shape))
    addPredicateFeatures(trainee, batch, own)
    const pairs = { views, viewSlopes, anchors: own, anchorSlopes: ownSlopes }
    losses.roles = pairsGradient(trainee, batch, pairs, dropped, touched)
    losses.factuality = factualityGradient(trainee, batch, pairs, weights.factuality, touched)
    const view: Strip = { at: viewSlopes, width: shape.pair, step: shape.pair * 4 }
    undoAffine(kernel, rows, words, placeOf(trainee, 'words'), view, wordSlopes)
    const gatheredSlopes = takeZeros(kernel, anchors.length * wide)
    undoAffine(
      kernel,
      anchors.length,
      { ...words, at: gathered.at },
      { ...placeOf(trainee, 'anchors'), biasSlope: placeOf(trainee, 'anchors bias').slope },
      { at: ownSlopes, width: anchorWidth(shape), step },
      { ...words, at: gatheredSlopes },
    )
    anchors.forEach((row, index) => {
      kernel.addScaled(wide, gatheredSlopes + index * wide * 4, 1, rowSlopes + row * wide * 4)
    })
  }
  undoWordLayer(trainee, batch, layer, rowSlopes)
  kernel.release(mark)
  return { losses, touched }
}
