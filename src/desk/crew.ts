import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Annotated } from '../brief/index.ts'
import { annotate, readAlone } from './read-alone.ts'

/** What a member of the crew is asked to do: read a page, or annotate an article anew. */
type Job =
  | { readonly kind: 'read'; readonly input: Parameters<typeof readAlone>[0] }
  | {
      readonly kind: 'annotate'
      readonly article: Annotated['article']
      readonly siblings: Parameters<typeof annotate>[1]
    }

/** Does jobs, here or in worker threads. */
export interface Crew {
  /** How many jobs are done at once. */
  readonly size: number
  run(job: Job): Promise<Annotated>
  close(): Promise<void>
}

/**
 * Does one job; also the entry of the worker threads.
 *
 * @public
 */
export function doJob(job: Job): Annotated {
  return job.kind === 'read' ? readAlone(job.input) : annotate(job.article, job.siblings)
}

/** Fewer pages than this are read faster in one thread than workers start. */
const WORTH_WORKERS = 24

/**
 * How many of the `workers` asked for are worth hiring for so many pages. Each holds a copy of the models: more of
 * them than processors are slower and take memory.
 */
export const handsFor = (pages: number, workers = 0): number =>
  pages < WORTH_WORKERS ? 0 : Math.min(workers, availableParallelism())

/** A page of the greatest size takes some seconds: what takes longer would hang the reading. */
const TIME_LIMIT_MS = 60_000

/**
 * A crew of `workers` threads; with 0 all work is done in this thread. A thread that reads one page for
 * longer than `timeLimit` milliseconds is stopped, and the job fails; without threads nothing is stopped.
 */
export function hireCrew(workers: number, timeLimit = TIME_LIMIT_MS): Crew {
  if (workers === 0) return { size: 1, run: async (job) => doJob(job), close: async () => {} }
  const pool = new Piscina<Job, Annotated>({
    filename: new URL(import.meta.url).href,
    name: 'doJob',
    // All stay until the end: a new thread needs a second to get up to speed.
    minThreads: workers,
    maxThreads: workers,
    // Enough for a page of the greatest size; without it V8 lets each thread grow to gigabytes first.
    resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 24 },
  })
  const run = async (job: Job): Promise<Annotated> => {
    if (job.kind !== 'read') return pool.run(job)
    const signal = AbortSignal.timeout(timeLimit)
    try {
      return await pool.run(job, { signal })
    } catch (cause) {
      if (!signal.aborted) throw cause
      throw new Error(`it took longer than ${timeLimit / 1000} seconds`, { cause })
    }
  }
  return { size: workers, run, close: () => pool.destroy() }
}
