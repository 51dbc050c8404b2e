import type { Rows } from '../../../src/language/network/encoder.ts'
import {
  arcScores,
  headQueries,
  headRows,
  nameScores,
  relationQueries,
  relationScores,
  SLOPE,
  tagScores,
  wordViews,
} from '../../../src/language/network/heads.ts'
import type { Order } from '../../../src/language/network/order.ts'
import { padded, tagWidth, viewWidth } from '../../../src/language/network/shape.ts'
import { type Strip, undoAffine } from './affine-gradient.ts'
import { type Dropout, sentenceMask } from './dropout.ts'
import type { Example } from './example.ts'
import { takeZeros } from './gradient-kernel.ts'
import { softmaxLoss } from './losses.ts'
import { namesLoss } from './names-loss.ts'
import type { Random } from './random.ts'
import { placeOf, type Trainee } from './trainee.ts'

/** Mean losses a word of each thing that is learned; 0 where a batch has no answers to it. */
export interface HeadLosses {
  arcs: number
  relations: number
  tags: number
  names: number
}

/** Where the heads' work of one batch stands. Rows are sentence after sentence. */
interface Heads {
  readonly trainee: Trainee
  readonly batch: readonly Example[]
  readonly order: Order
  readonly views: number
  readonly viewSlopes: number
}

/** How much the loss of tags counts beside that of the tree. */
const TAG_WEIGHT = 0.5

/** The losses of all heads over the encoder's output `top`, whose slopes are added to `topSlope`. */
export function headsGradient(
  given: Pick<Heads, 'trainee' | 'batch' | 'order'> & { readonly nameWeight: number },
  top: Rows,
  topSlope: number,
  dropout: Dropout,
  random: Random,
): HeadLosses {
  const { trainee, batch, order } = given
  const { kernel, shape, packed } = trainee
  const { rows } = order
  const wide = viewWidth(shape)
  const views = wordViews(kernel, shape, packed, rows, top)
  const mask = sentenceMask(kernel, order, wide, dropout.view, random, false)
  kernel.scale(rows * wide, views, mask)
  const viewSlopes = takeZeros(kernel, rows * wide)
  const heads = { trainee, batch, order, views, viewSlopes }
  const treeWords = sum(batch.map((example) => (example.tree ? example.length : 0)))
  const nameWords = sum(batch.map((example) => (example.names ? example.length : 0)))
  const losses = { arcs: 0, relations: 0, tags: 0, names: 0 }
  if (treeWords > 0) {
    losses.arcs = arcsGradient(heads, 1 / treeWords)
    losses.relations = relationsGradient(heads, 1 / treeWords)
    losses.tags = tagsGradient(heads, top, topSlope, TAG_WEIGHT / treeWords)
  }
  if (nameWords > 0) losses.names = namesGradient(heads, given.nameWeight / nameWords)
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

function arcsGradient({ trainee, batch, order, views, viewSlopes }: Heads, weight: number): number {
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

function relationsGradient(heads: Heads, weight: number): number {
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

function tagsGradient(
  { trainee, batch, order }: Heads,
  top: Rows,
  topSlope: number,
  weight: number,
): number {
  const { kernel, shape, packed } = trainee
  const wide = tagWidth(shape)
  const scores = tagScores(kernel, shape, packed, order.rows, top)
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

function namesGradient(
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
