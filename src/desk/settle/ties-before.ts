import {
  type Comparison,
  type CopyInput,
  compareCopies,
  type RebuiltOriginal,
  rebuildOriginal,
} from '../../copies/index.ts'
import { digestOf } from './before.ts'
import type { TextTies } from './text-ties.ts'

/** From what ties were made: where the same is asked again, the same is answered. */
export interface MadeFrom {
  /** Of each article that is compared, by id: what was read of it, in short. */
  readonly inputs: Readonly<Record<string, string>>
  /** Of each family in order: from which copies its text was rebuilt, in short; null where it was not. */
  readonly rebuilt: readonly (string | null)[]
}

/** Compares copies and rebuilds texts as it was done before, where that was from the same. */
export function tiesBefore(inputs: readonly CopyInput[], before: readonly TextTies[]) {
  const digests = new Map(inputs.map((input) => [input.id, digestOf(input)]))
  const compared = new Map<string, Comparison>()
  const rebuilt = new Map<string, RebuiltOriginal>()
  for (const { comparisons, families, from } of before) {
    const isSame = (id: string) => from.inputs[id] === digests.get(id)
    for (const one of comparisons)
      if (isSame(one.copy) && isSame(one.source)) compared.set(`${one.copy} ${one.source}`, one)
    for (const [at, key] of from.rebuilt.entries()) {
      const original = families[at]?.rebuilt
      if (key !== null && original) rebuilt.set(key, original)
    }
  }
  const keys = new Map<RebuiltOriginal, string>()
  return {
    compare: (copy: CopyInput, source: CopyInput): Comparison =>
      compared.get(`${copy.id} ${source.id}`) ?? compareCopies(copy, source),
    rebuild(copies: readonly CopyInput[]): RebuiltOriginal {
      const key = digestOf(copies)
      const original = rebuilt.get(key) ?? rebuildOriginal(copies)
      keys.set(original, key)
      return original
    },
    /** From what these were made. */
    from({ comparisons, families }: Pick<TextTies, 'comparisons' | 'families'>): MadeFrom {
      const ids = new Set(comparisons.flatMap(({ copy, source }) => [copy, source]))
      return {
        inputs: Object.fromEntries([...ids].sort().map((id) => [id, digests.get(id) ?? ''])),
        rebuilt: families.map((family) => (family.rebuilt && keys.get(family.rebuilt)) ?? null),
      }
    },
  }
}
