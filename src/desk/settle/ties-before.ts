import {
  type Comparison,
  type CopyInput,
  compareCopies,
  type RebuiltOriginal,
  rebuildOriginal,
} from '../../copies/index.ts'
import { digestOf } from './before.ts'
import type { MadeFrom, TextTies } from './text-ties.ts'

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
