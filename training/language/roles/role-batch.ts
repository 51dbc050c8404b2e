import type { Rows } from '../../../src/language/network/encoder.ts'
import type { Order } from '../../../src/language/network/order.ts'
import { factualityFeatures } from '../../../src/language/network/roles/factuality-features.ts'
import type { Frames } from '../../../src/language/network/roles/frames.ts'
import { kindFeatures } from '../../../src/language/network/roles/kind-features.ts'
import {
  type PairFeatures,
  pairFeatures,
} from '../../../src/language/network/roles/pair-features.ts'
import { predicateClues } from '../../../src/language/network/roles/predicate-features.ts'
import type { FeatureTableName, RoleShape } from '../../../src/language/network/roles/role-shape.ts'
import type { Reading } from './noised-reading.ts'
import type { RoleExample } from './role-example.ts'

/** A word that something is learned of as a predicate. */
interface LearnedAnchor {
  readonly sentence: number
  readonly at: number
  /** The word's row among those of the batch. */
  readonly row: number
  readonly predicateRows: Int32Array
  /** The words that may be its arguments, with the role of each; absent where only its factuality is known. */
  readonly pairs?: PairFeatures & { readonly roles: Int32Array }
  readonly factuality?: { readonly value: number; readonly rows: Int32Array }
}

/** Sentences to learn from, as the frozen network reads them. */
export interface RoleBatch {
  readonly order: Order
  readonly states: Rows
  readonly kinds: readonly (Int32Array | undefined)[]
  /** Rows of the features of each word as a predicate. */
  readonly kindRows: readonly Int32Array[]
  readonly anchors: readonly LearnedAnchor[]
}

/** Rows of the feature tables that have slopes. */
export type Touched = Readonly<Record<FeatureTableName, Set<number>>>

export const touchedRows = (): Touched => ({
  'kind features': new Set(),
  'pair features': new Set(),
  'predicate features': new Set(),
  'factuality features': new Set(),
})

/** Puts together what is learned of sentences and how they read. */
export function makeRoleBatch(
  shape: RoleShape,
  examples: readonly RoleExample[],
  { order, states, clues }: Reading,
  frames: Frames,
): RoleBatch {
  const anchors = examples.flatMap((example, sentence) => {
    const own = clues[sentence]!
    const judged = new Map(example.factuality.map(({ at, value }) => [at, value]))
    const roles = new Map(example.predicates.map((predicate) => [predicate.at, predicate.roles]))
    return [...new Set([...roles.keys(), ...judged.keys()])].map((at): LearnedAnchor => {
      const predicate = predicateClues(own, at, frames, shape.predicateRows)
      const right = roles.get(at)
      const pairs = right && pairFeatures(own, predicate, shape.pairRows)
      const value = judged.get(at)
      return {
        sentence,
        at,
        row: order.firsts[sentence]! + at,
        predicateRows: predicate.rows,
        ...(pairs ? { pairs: { ...pairs, roles: pairs.words.map((word) => right[word]!) } } : {}),
        ...(value === undefined
          ? {}
          : { factuality: { value, rows: factualityFeatures(own, at, shape.factualityRows) } }),
      }
    })
  })
  return {
    order,
    states,
    kinds: examples.map(({ kinds }) => kinds),
    kindRows: clues.flatMap((own) => kindFeatures(own, frames, shape.kindRows)),
    anchors,
  }
}
