import type { CorpusName } from '../../../sets/corpora/corpora.data.ts'
import type { Corpora, Example } from './example.ts'
import type { Random } from './random.ts'
import { LATER_FROM, type Phase, type Settings, SHARES } from './settings.data.ts'
import { poolNames, swapNames } from './swap-names.ts'

/** Cuts examples into batches of sentences about as long as each other, with about `words` words. */
export function cutBatches<T extends { readonly length: number }>(
  examples: readonly T[],
  words: number,
  random: Random,
): T[][] {
  // A little noise in the order of lengths, so that the same sentences do not always meet.
  const ranked = examples
    .map((example) => ({ example, rank: example.length * (0.85 + 0.3 * random.next()) }))
    .sort((a, b) => a.rank - b.rank)
  const batches: T[][] = []
  let batch: T[] = []
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

/** The examples of a corpus that an epoch reads: all of them `share` times, the fraction by chance. */
function chosen(examples: readonly Example[], share: number, random: Random): Example[] {
  const whole = Array.from({ length: Math.floor(share) }, () => examples).flat()
  const more = Math.round(examples.length * (share % 1))
  return [...whole, ...random.shuffle([...examples]).slice(0, more)]
}

const isTree = ({ tree, silver }: Example): boolean => tree !== undefined && !silver

/** How often a corpus is read in an epoch, counted from 0. */
export function shareOf(corpus: CorpusName, epoch: number, phase: Phase): number {
  const { first, later } = SHARES[corpus] ?? { first: 0, later: 0 }
  return phase.shares?.[corpus] ?? (epoch < LATER_FROM ? first : later)
}

/** The batches of one epoch, those of trees and of names in random order; of the names a share is swapped. */
export function epochBatches(
  corpora: Corpora,
  { batchWords: words, swapNames: swap }: Pick<Settings, 'batchWords' | 'swapNames'>,
  { epoch, phase }: { readonly epoch: number; readonly phase: Phase },
  random: Random,
): Example[][] {
  const every = poolNames([...corpora.values()].flat())
  const all = [...corpora].flatMap(([corpus, examples]) => {
    const share = shareOf(corpus, epoch, phase)
    if (share === 0) return []
    const pools = [poolNames(examples), every]
    return chosen(examples, share, random).map((example) =>
      isTree(example) ? example : swapNames(example, pools, swap, random),
    )
  })
  const trees = all.filter(isTree)
  const named = all.filter((example) => !isTree(example))
  return random.shuffle([...cutBatches(trees, words, random), ...cutBatches(named, words, random)])
}
