import { parentPort, workerData } from 'node:worker_threads'
import { openSqliteArchive } from '../archive/index.ts'
import { runWatch } from './run-watch.ts'
import type { WatcherOrder } from './start-watcher.ts'

/** Watches in a thread of its own until it is ended from outside; each page is kept by then or fetched again. */
const { archive: path, privateHosts, contact } = workerData as WatcherOrder

const archive = openSqliteArchive(path)
try {
  const signal = new AbortController().signal
  await runWatch(archive, { signal, privateHosts, ...(contact === undefined ? {} : { contact }) })
} catch (error) {
  parentPort?.postMessage(error instanceof Error ? error.message : String(error))
} finally {
  archive.close()
}
