import { padded, type Tensor } from '../shape.ts'
import { type LayerShape, layerTensors, wordWidth } from '../word-layer.ts'

/** What the reading of predicates is made of: sizes, and the labels that it gives, in the order of its outputs. */
export interface RoleShape extends LayerShape {
  /** Width of the sum by which a word is judged as an argument of a predicate. */
  readonly pair: number
  /** Width of the sum by which factuality is judged. */
  readonly factuality: number
  /** Rows of the tables of learned features; a feature's row is its hash. */
  readonly kindRows: number
  readonly pairRows: number
  readonly predicateRows: number
  readonly factualityRows: number
  /** Kinds of predicates, the first for words that are none. */
  readonly kinds: readonly string[]
  /** Roles, the first for words that are no argument. */
  readonly roles: readonly string[]
}

/** Numbers that a predicate adds: to the sums of its pairs, and to that of factuality. */
export const anchorWidth = ({ pair, factuality }: RoleShape): number => pair + factuality

/** The tables of learned features. */
export const FEATURE_TABLES = [
  'kind features',
  'pair features',
  'predicate features',
  'factuality features',
] as const
export type FeatureTableName = (typeof FEATURE_TABLES)[number]

/** Where each tensor stands, and how many numbers there are; the tables of features come last. */
export function layOutRoles(shape: RoleShape): {
  readonly tensors: ReadonlyMap<string, Tensor>
  readonly count: number
} {
  const tensors = new Map<string, Tensor>()
  let at = 0
  const add = (name: string, rows: number, columns: number): void => {
    tensors.set(name, { at, rows, columns })
    at += Math.ceil((rows * columns) / 16) * 16
  }
  const withBias = (name: string, rows: number, columns: number): void => {
    add(name, rows, columns)
    add(`${name} bias`, 1, columns)
  }
  const { pair, factuality } = shape
  layerTensors(shape, add)
  const wide = wordWidth(shape)
  withBias('words', wide, pair)
  withBias('anchors', wide, anchorWidth(shape))
  withBias('kinds', wide, padded(shape.kinds.length))
  withBias('roles', pair, padded(shape.roles.length))
  withBias('factuality', factuality, 8)
  add('kind features', shape.kindRows, padded(shape.kinds.length))
  add('pair features', shape.pairRows, pair)
  add('predicate features', shape.predicateRows, pair)
  add('factuality features', shape.factualityRows, factuality)
  return { tensors, count: at }
}
