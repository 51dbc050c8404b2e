import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PAIR_FEATURES } from '../../src/claims/group/pair-features.ts'
import type { Rows } from '../grow-forest.ts'

/** A judged pair of statements, as numbers. */
export interface JudgedPair {
  readonly event: string
  readonly isOne: boolean
  readonly weight: number
  /** In the order of `PAIR_FEATURES`. */
  readonly values: readonly number[]
}

/**
 * Our own judgements of pairs, `judgements.tsv` beside this file: event, 1 where both say or deny one thing, weight, a number a
 * feature. They are made by `bench/ledger/pair-rows.ts` from events whose texts are not in the repository.
 *
 * @throws {Error} where the columns are not today's features.
 */
export function judgedPairs(
  file: string = join(import.meta.dirname, 'judgements.tsv'),
): JudgedPair[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  const names = head.split('\t').slice(3)
  if (names.join() !== PAIR_FEATURES.join())
    throw new Error(
      'judgements.tsv has other features: make it again with bench/ledger/pair-rows.ts',
    )
  return lines.map((line) => {
    const [event = '', isOne, weight, ...values] = line.split('\t')
    return { event, isOne: isOne === '1', weight: Number(weight), values: values.map(Number) }
  })
}

/** The pairs as rows of a forest. */
export function rowsOf(pairs: readonly JudgedPair[]): Rows {
  return {
    features: PAIR_FEATURES,
    values: Float32Array.from(pairs.flatMap(({ values }) => values)),
    yes: Uint8Array.from(pairs, ({ isOne }) => Number(isOne)),
    weight: Float32Array.from(pairs, ({ weight }) => weight),
  }
}
