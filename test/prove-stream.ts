import { type Archive, standing } from '../src/archive/index.ts'
import { settle } from '../src/desk/index.ts'
import type { Settlement } from '../src/record/index.ts'
import { quickCrew } from './random-pages.ts'
import { digestOfAll, runStream, streamOf } from './random-streams.ts'

/** What a stream proved. */
export interface Proof {
  /** As it was settled in steps, and all at once. */
  readonly inSteps: Settlement
  readonly atOnce: Settlement
  /** Numbers in the log at which the archive as it stood then is other than it was then. */
  readonly otherThen: readonly number[]
  /** Times that everything was settled. */
  readonly settled: number
  readonly decisions: number
}

/**
 * Does to an archive what a stream of random pages does: arrivals in any order and batches, pages read again, versions,
 * decisions, kills. The view in the end is that of settling all at once, and what it was at any time can be asked for.
 */
export async function proveStream(archive: Archive, seed: number, count: number): Promise<Proof> {
  const { steps, last } = streamOf(seed, count, true)
  const then = new Map<number, string>()
  const inSteps = await runStream(archive, steps, () =>
    then.set(archive.seq(), JSON.stringify([digestOfAll(archive.settled()), archive.heads()])),
  )
  const atOnce = await settle(last, quickCrew, standing(archive.decisions()))
  const otherThen = [...then].flatMap(([seq, was]) => {
    const at = archive.asOf(seq)
    return JSON.stringify([digestOfAll(at.settled()), at.heads()]) === was ? [] : [seq]
  })
  return { inSteps, atOnce, otherThen, settled: then.size, decisions: archive.decisions().length }
}
