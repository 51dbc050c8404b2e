import { SLOPE } from '../../../src/language/network/heads.ts'
import { PAIR_FEATURES } from '../../../src/language/network/roles/pair-features.ts'
import {
  pairSums,
  roleColumns,
  roleScores,
} from '../../../src/language/network/roles/role-scores.ts'
import { anchorWidth } from '../../../src/language/network/roles/role-shape.ts'
import { undoAffine } from '../network/affine-gradient.ts'
import { plainMask } from '../network/dropout.ts'
import { takeZeros } from '../network/gradient-kernel.ts'
import { softmaxLoss } from '../network/losses.ts'
import type { Random } from '../network/random.ts'
import { placeOf } from '../network/trainee.ts'
import type { RoleBatch, Touched } from './role-batch.ts'
import type { RoleTrainee } from './role-trainee.ts'

/** Shares of features of words, predicates and pairs that are dropped, of those for factuality, and of the numbers of a pair's sum. */
export interface FeatureDropout {
  readonly feature: number
  readonly factuality: number
  readonly sum: number
  readonly random: Random
}

/** Views of words and of predicates, and their slopes: byte offsets. */
export interface PairViews {
  readonly views: number
  readonly viewSlopes: number
  readonly anchors: number
  readonly anchorSlopes: number
}

/** The batch with some rows of its predicates' features and of those for factuality left out. */
export function dropAnchorFeatures(
  batch: RoleBatch,
  { feature, factuality: share, random }: FeatureDropout,
): RoleBatch {
  const drop = (rows: Int32Array, by: number): Int32Array => rows.filter(() => random.next() >= by)
  const anchors = batch.anchors.map(({ predicateRows, factuality, ...anchor }) => ({
    ...anchor,
    predicateRows: drop(predicateRows, feature),
    ...(factuality ? { factuality: { ...factuality, rows: drop(factuality.rows, share) } } : {}),
  }))
  return { ...batch, anchors }
}

/** Adds the features of each predicate to what it gives its pairs. */
export function addPredicateFeatures(
  { packed, shape }: RoleTrainee,
  { anchors }: RoleBatch,
  views: number,
): void {
  const table = packed.features['predicate features']
  anchors.forEach(({ predicateRows }, index) => {
    for (const row of predicateRows) table.add(row, views + index * anchorWidth(shape) * 4)
  })
}

/** The loss of each word's role to each predicate, a mean a predicate; its slopes are added. */
export function pairsGradient(
  trainee: RoleTrainee,
  { order, anchors }: RoleBatch,
  { views, viewSlopes, anchors: own, anchorSlopes }: PairViews,
  dropout: FeatureDropout,
  touched: Touched,
): number {
  const { kernel, shape, packed } = trainee
  const { pair } = shape
  const scorer = { kernel, shape, packed }
  const labelled = anchors.flatMap(({ pairs, ...anchor }, index) =>
    pairs ? [{ ...anchor, ...pairs, index }] : [],
  )
  if (labelled.length === 0) return 0
  const firsts = [0]
  for (const { words } of labelled) firsts.push(firsts.at(-1)! + words.length)
  const count = firsts.at(-1)!
  const sums = kernel.take(count * pair)
  const anchorOf = (base: number, index: number): number => base + index * anchorWidth(shape) * 4
  const features = labelled.map(({ rows }) =>
    rows.map((row) => (dropout.random.next() < dropout.feature ? -1 : row)),
  )
  labelled.forEach(({ sentence, index, words }, at) => {
    const view = views + order.firsts[sentence]! * pair * 4
    const to = sums + firsts[at]! * pair * 4
    pairSums(scorer, view, anchorOf(own, index), { words, rows: features[at]! }, to)
  })
  const mask = plainMask(kernel, count * pair, dropout.sum, dropout.random)
  kernel.scale(count * pair, sums, mask)
  const scores = roleScores(scorer, sums, count)
  const columns = roleColumns(shape)
  const f = kernel.numbers()
  let loss = 0
  labelled.forEach(({ roles }, index) => {
    roles.forEach((role, word) => {
      const at = scores / 4 + (firsts[index]! + word) * columns
      loss += softmaxLoss(f, at, shape.roles.length, role, 1 / labelled.length)
      f.fill(0, at + shape.roles.length, at + columns)
    })
  })
  const sumSlopes = takeZeros(kernel, count * pair)
  undoAffine(
    kernel,
    count,
    { at: sums, width: pair, step: pair * 4 },
    { ...placeOf(trainee, 'roles'), biasSlope: placeOf(trainee, 'roles bias').slope },
    { at: scores, width: columns, step: columns * 4 },
    { at: sumSlopes, width: pair, step: pair * 4 },
  )
  kernel.scale(count * pair, sumSlopes, mask)
  kernel.leakyBack(count * pair, sums, sumSlopes, SLOPE)
  kernel.addColumns(count, pair, sumSlopes, pair * 4, placeOf(trainee, 'words bias').slope)
  const table = placeOf(trainee, 'pair features').slope
  const predicateTable = placeOf(trainee, 'predicate features').slope
  labelled.forEach(({ sentence, index, words, predicateRows }, at) => {
    const view = viewSlopes + order.firsts[sentence]! * pair * 4
    const anchor = anchorOf(anchorSlopes, index)
    words.forEach((word, candidate) => {
      const slope = sumSlopes + (firsts[at]! + candidate) * pair * 4
      kernel.addScaled(pair, slope, 1, view + word * pair * 4)
      kernel.addScaled(pair, slope, 1, anchor)
      const first = candidate * PAIR_FEATURES
      for (const row of features[at]!.subarray(first, first + PAIR_FEATURES)) {
        if (row < 0) continue
        kernel.addScaled(pair, slope, 1, table + row * pair * 4)
        touched['pair features'].add(row)
      }
    })
    for (const row of predicateRows) {
      kernel.addScaled(pair, anchor, 1, predicateTable + row * pair * 4)
      touched['predicate features'].add(row)
    }
  })
  return loss
}
