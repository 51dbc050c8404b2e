import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Annotated } from '../record/index.ts'
import { annotate, readAlone } from './read-alone.ts'

/** What a member of the crew is asked to do: read a page, or annotate an article again. */
type Job =
  | { readonly kind: 'read'; readonly input: Parameters<typeof readAlone>[0] }
  | {
      readonly kind: 'annotate'
      readonly article: Annotated['article']
      readonly beside: Parameters<typeof annotate>[1]
      /** As it was read without them, where nothing but the day can change. */
      readonly before?: Annotated
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
  return job.kind === 'read' ? readAlone(job.input) : annotate(job.article, job.beside, job.before)
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

const timeIsUp = (): AbortSignal => AbortSignal.timeout(TIME_LIMIT_MS)

/**
 * A crew of `workers` threads; with 0 all work is done in this thread. A thread that still reads one page when
 * the signal made for it by `limit` comes is stopped, and the job fails; without threads nothing is stopped.
 */
export function hireCrew(workers: number, limit = timeIsUp): Crew {
  if (workers === 0) return { size: 1, run: inTurn(), close: async () => {} }
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
    const signal = limit()
    try {
      return await pool.run(job, { signal })
    } catch (cause) {
      if (!signal.aborted) throw cause
      throw new Error(`it took longer than ${TIME_LIMIT_MS / 1000} seconds`, { cause })
    }
  }
  return { size: workers, run, close: () => pool.destroy() }
}

/** Does jobs in this thread one after the other, and looks up between them: Ctrl-C is heard. */
function inTurn(): Crew['run'] {
  let line: Promise<unknown> = Promise.resolve()
  return (job) => {
    const done = line.then(nextTurn).then(() => doJob(job))
    line = done.catch(() => {})
    return done
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
