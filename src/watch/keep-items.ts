import type { Archive } from '../archive/index.ts'
import { readPages } from '../desk/index.ts'
import type { Input } from '../intake/index.ts'
import type { FetchedItem } from './fetch-item.ts'
import type { Tools } from './tools.ts'

/** Keeps what was fetched, one batch after the other. */
export interface Keeper {
  /** Resolves when the pages are held and their rows say so. */
  keep(batch: readonly FetchedItem[]): Promise<void>
  /** Articles that are held now and were not before. */
  readonly pages: string[]
  /** Of these, those that are another version of a page that is held. */
  readonly versions: string[]
}

/** A keeper that has kept nothing yet. */
export function newKeeper(archive: Archive, { options, clock }: Tools): Keeper {
  const pages: string[] = []
  const versions: string[] = []
  let last: Promise<void> = Promise.resolve()

  const keepNow = async (batch: readonly FetchedItem[]): Promise<void> => {
    const inputs = batch.flatMap(({ input }): Input[] => (input ? [input] : []))
    if (inputs.length > 0) {
      const isoClock = () => new Date(clock.now()).toISOString()
      const workers = options.workers ?? 0
      const { results } = await readPages(inputs, { archive, clock: isoClock, workers })
      const fresh = results.flatMap(({ id, outcome }) => (id && outcome === 'new' ? [id] : []))
      pages.push(...fresh)
      versions.push(...fresh.filter((id) => archive.versions(id).at(0) !== id))
    }
    // Only now: whoever is ended before this fetches the pages again, and finds that they are held.
    for (const { item, input } of batch) {
      archive.watched.putItem(item)
      const what = item.state === 'held' ? (input ? 'read' : 'unchanged') : (item.problem ?? '')
      options.onNews?.({ kind: 'page', address: item.address, what })
    }
  }
  return {
    pages,
    versions,
    keep(batch) {
      const next = last.then(() => keepNow(batch))
      // What fails is said to who asked for it; the next batch is another matter.
      last = next.catch(() => {})
      return next
    },
  }
}
