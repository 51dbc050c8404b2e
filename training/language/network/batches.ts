import type { Example } from './example.ts'
import type { Random } from './random.ts'
import { NAME_SHARES } from './settings.data.ts'

/** Cuts examples into batches of sentences about as long as each other, with about `words` words. */
function cutBatches(examples: readonly Example[], words: number, random: Random): Example[][] {
  // A little noise in the order of lengths, so that the same sentences do not always meet.
  const ranked = examples
    .map((example) => ({ example, rank: example.length * (0.85 + 0.3 * random.next()) }))
    .sort((a, b) => a.rank - b.rank)
  const batches: Example[][] = []
  let batch: Example[] = []
  let count = 0
  for (const { example } of ranked) {
    if (count + example.length > words && batch.length > 0) {
      batches.push(batch)
      batch = []
      count = 0
    }
    batch.push(example)
    count += example.length
  }
  if (batch.length > 0) batches.push(batch)
  return batches
}

/** The batches of one epoch, those of trees and of names in random order. */
export function epochBatches(
  { trees, names }: { trees: readonly Example[]; names: ReadonlyMap<string, readonly Example[]> },
  words: number,
  random: Random,
): Example[][] {
  const named = [...names].flatMap(([corpus, examples]) => {
    const share = NAME_SHARES[corpus] ?? 1
    return random.shuffle([...examples]).slice(0, Math.ceil(examples.length * share))
  })
  return random.shuffle([...cutBatches(trees, words, random), ...cutBatches(named, words, random)])
}
