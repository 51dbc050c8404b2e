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

/** A crew of `workers` threads; with 0 all work is done in this thread. */
export function hireCrew(workers: number): Crew {
  if (workers === 0) return { run: async (job) => doJob(job), close: async () => {} }
  const pool = new Piscina<Job, Annotated>({
    filename: new URL(import.meta.url).href,
    name: 'doJob',
    maxThreads: workers,
  })
  return { run: (job) => pool.run(job), close: () => pool.destroy() }
}
