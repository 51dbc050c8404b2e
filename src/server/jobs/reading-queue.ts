import { Worker } from 'node:worker_threads'
import type { Limits } from '../limits.data.ts'
import { RequestError } from '../problem.ts'
import type { Job, PageInput, ReadingNews, ReadingOrder } from './job.ts'

/** Readings, one after the other. */
export interface ReadingQueue {
  /**
   * Takes pages to be read.
   *
   * @throws RequestError `too-much-at-once` where too many readings wait
   */
  add(pages: readonly PageInput[]): Job
  get(id: string): Job | undefined
  /** The newest first. */
  list(): Job[]
  /** Is told of each step of a reading. */
  onNews(listen: (job: Job) => void): () => void
  /** Ends what is being read: pages that were kept stay, the next reading goes on from there. */
  close(): Promise<void>
}

/** Bytes of all readings that wait. */
const MOST_WAITING = 256 * 2 ** 20

// The same folder holds `.ts` in a clone and `.js` in the package.
const THREAD = new URL(
  `./reading-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`,
  import.meta.url,
)

/** A queue of readings into the archive at `path`, done by one thread. */
export function readingQueue(path: () => string, limits: Limits): ReadingQueue {
  const jobs = new Map<string, Job>()
  const waiting: ReadingOrder[] = []
  const listeners = new Set<(job: Job) => void>()
  let thread: Worker | null = null
  let current: string | null = null
  let count = 0
  let isClosed = false

  const tell = (id: string, news: Partial<Job>): void => {
    const before = jobs.get(id)
    if (!before) return
    const job = { ...before, ...news }
    jobs.set(id, job)
    for (const listen of listeners) listen(job)
  }
  const end = (id: string, news: Partial<Job>): void => {
    tell(id, news)
    current = null
    next()
  }
  const startThread = (): Worker => {
    const made = new Worker(THREAD, { stdout: false })
    made.on('message', (news: ReadingNews) => {
      if ('done' in news) tell(news.job, { done: news.done })
      else if ('problem' in news) end(news.job, { state: 'failed', problem: news.problem })
      else end(news.job, { state: 'done', results: news.results, stories: news.stories })
    })
    const lost = (why: string) => {
      if (thread === made) thread = null
      if (current !== null && !isClosed) {
        const problem = `the reading ended (${why}): pages read so far are kept, read the others again`
        end(current, { state: 'failed', problem })
      }
    }
    made.on('error', (error) => lost(error.message))
    made.on('exit', (code) => lost(`code ${code}`))
    made.unref()
    return made
  }
  const next = (): void => {
    const order = waiting[0]
    if (isClosed || current !== null || !order) return
    waiting.shift()
    current = order.job
    tell(order.job, { state: 'reading' })
    thread ??= startThread()
    thread.postMessage(order)
  }

  return {
    add(pages) {
      const bytes = [...waiting.flatMap((order) => order.pages), ...pages].reduce(
        (sum, page) => sum + page.bytes.length,
        0,
      )
      if (waiting.length >= limits.jobs || bytes > MOST_WAITING) {
        throw new RequestError(
          'too-much-at-once',
          `${waiting.length} readings wait already: send the pages again when some are done`,
          { 'retry-after': '30' },
        )
      }
      const job: Job = {
        id: `r${++count}`,
        state: 'waiting',
        total: pages.length,
        done: 0,
        results: [],
        stories: [],
        problem: null,
      }
      jobs.set(job.id, job)
      if (jobs.size > limits.jobsKept) jobs.delete(jobs.keys().next().value as string)
      waiting.push({ job: job.id, archive: path(), pages })
      next()
      return jobs.get(job.id) ?? job
    },
    get: (id) => jobs.get(id),
    list: () => [...jobs.values()].reverse(),
    onNews(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    async close() {
      isClosed = true
      await thread?.terminate()
    },
  }
}
