import { parentPort } from 'node:worker_threads'
import { openSqliteArchive } from '../../archive/index.ts'
import { CopydeskError } from '../../article/index.ts'
import { readPages } from '../../desk/index.ts'
import type { ReadingNews, ReadingOrder } from './job.ts'

/** Reads pages in a thread of its own, one reading after the other, so that the desk answers meanwhile. */
parentPort?.on('message', async (order: ReadingOrder) => {
  parentPort?.postMessage(await read(order))
})

async function read({ job, archive: path, pages }: ReadingOrder): Promise<ReadingNews> {
  try {
    const archive = openSqliteArchive(path)
    try {
      const { results, settlement } = await readPages(pages, {
        archive,
        onProgress: (done) => parentPort?.postMessage({ job, done } satisfies ReadingNews),
      })
      return {
        job,
        results: results.map(({ source, id, outcome, problems, error }) => ({
          source,
          article: id ?? null,
          outcome,
          problems: [...problems.map(({ message }) => message), ...(error ? [error.message] : [])],
        })),
        stories: settlement.stories.map(({ id }) => id),
      }
    } finally {
      archive.close()
    }
  } catch (error) {
    const known = error instanceof CopydeskError
    const message = error instanceof Error ? error.message : String(error)
    return { job, problem: known ? message : `a fault of copydesk itself (${message})` }
  }
}
