import { Worker } from 'node:worker_threads'

/** A watcher that runs beside something else. */
export interface Watcher {
  /** Ends it: pages that were kept stay. */
  close(): Promise<void>
}

/** What a watcher in a thread is told: what can be handed over to it. */
export interface WatcherOrder {
  /** The file of the archive. */
  readonly archive: string
  readonly privateHosts: readonly string[]
  readonly contact?: string
}

// The same folder holds `.ts` in a clone and `.js` in the package.
const THREAD = new URL(
  `./watcher-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`,
  import.meta.url,
)

/** Runs a watcher in a thread of its own, so that others are answered meanwhile; `onEnd` is told why it ended by itself. */
export function startWatcher(order: WatcherOrder, onEnd: (why: string) => void): Watcher {
  const thread = new Worker(THREAD, { workerData: order, stdout: false })
  let isClosed = false
  thread.on('message', (why: string) => onEnd(why))
  thread.on('error', (error) => {
    if (!isClosed) onEnd(error.message)
  })
  thread.unref()
  return {
    async close() {
      isClosed = true
      await thread.terminate()
    },
  }
}
