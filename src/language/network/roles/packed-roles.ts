import type { Matrix } from '../../kernel/matrix.ts'
import type { FeatureTableName } from './role-shape.ts'

/** A table of learned features in use. */
export interface FeatureTable {
  readonly rows: number
  /** Adds a row to the numbers at a byte offset of the kernel's memory. */
  add(row: number, to: number): void
  /** The byte offset of a row. */
  place(row: number): number
}

/** Adds `count` numbers, a multiple of eight, at the byte offset `from` to those at `to`. */
export type AddNumbers = (count: number, from: number, to: number) => void

/** A matrix and its bias, a byte offset. */
interface Layer {
  readonly matrix: Matrix
  readonly bias: number
}

/** What reads the words' rows: matrices as they are multiplied by, biases as byte offsets. */
export interface PackedRoles {
  readonly words: Layer
  readonly anchors: Layer
  readonly kinds: Layer
  readonly roles: Layer
  readonly factuality: Layer
  readonly features: Readonly<Record<FeatureTableName, FeatureTable>>
  /** Adds `count` numbers at a byte offset to those at another. */
  readonly add: AddNumbers
}

/** The same with tensors got by name. */
export function assembleRoles(
  matrix: (name: string) => Matrix,
  place: (name: string) => number,
  table: (name: FeatureTableName) => FeatureTable,
  add: AddNumbers,
): PackedRoles {
  const layer = (name: string): Layer => ({ matrix: matrix(name), bias: place(`${name} bias`) })
  return {
    add,
    words: layer('words'),
    anchors: layer('anchors'),
    kinds: layer('kinds'),
    roles: layer('roles'),
    factuality: layer('factuality'),
    features: {
      'kind features': table('kind features'),
      'pair features': table('pair features'),
      'predicate features': table('predicate features'),
      'factuality features': table('factuality features'),
    },
  }
}
