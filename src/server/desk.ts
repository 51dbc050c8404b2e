import type { Archive } from '../archive/index.ts'
import type { CivilDay } from '../article/index.ts'
import { type HeldArchive, holdArchive } from './held-archive.ts'
import { type ReadingQueue, readingQueue } from './jobs/reading-queue.ts'
import type { Limits } from './limits.data.ts'
import { type LiveStreams, liveStreams } from './live-streams.ts'
import { watchLog } from './watch-log.ts'

/** What every route works on: the archive as it stands, the readings, the open streams, the clock. */
export interface Desk {
  /**
   * The archive as it stands.
   *
   * @throws CopydeskError `archive-missing` while its file is not there
   */
  archive(): Archive
  /** What stays the same while nothing in the archive changes, and is another after. */
  stamp(): string
  readonly readings: ReadingQueue
  readonly live: LiveStreams
  readonly limits: Limits
  /** Milliseconds since 1970. */
  readonly clock: () => number
  today(): CivilDay
  /** Ends readings and streams, and lets the archive go. */
  close(): Promise<void>
}

/** Opens the archive at `path` to be served. */
export function openDesk(path: string, limits: Limits, clock: () => number): Desk {
  const held: HeldArchive = holdArchive(path)
  const readings = readingQueue(() => held.path, limits)
  const live = liveStreams(limits)
  const stopWatching = watchLog(held, live, limits)
  readings.onNews((job) => live.tell({ event: 'job', data: job }))
  return {
    archive: held.now,
    stamp: held.stamp,
    readings,
    live,
    limits,
    clock,
    today: () => new Date(clock()).toISOString().slice(0, 10) as CivilDay,
    async close() {
      stopWatching()
      live.close()
      await readings.close()
      held.close()
    },
  }
}
