import { checkAlerts } from '../alerts/index.ts'
import type { Archive } from '../archive/index.ts'
import { machineClock } from '../fetch/index.ts'
import { type PollReport, pollWatched } from './poll.ts'
import type { WatchOptions } from './tools.ts'

/** A watcher that has nothing to do looks again after so long: somebody may have added a source. */
const LOOK_AGAIN = 60_000
const SHORTEST = 1_000

/**
 * Polls whenever something is due, and tells what is to be told of it, until `signal` ends it.
 *
 * @throws CopydeskError if the archive fails
 */
export async function runWatch(
  archive: Archive,
  options: WatchOptions & {
    readonly signal: AbortSignal
    readonly onPolled?: (report: PollReport) => void
  },
): Promise<void> {
  const clock = options.clock ?? machineClock
  while (!options.signal.aborted) {
    const report = await pollWatched(archive, options)
    if (options.signal.aborted) return
    await checkAlerts(archive, options)
    options.onPolled?.(report)
    const until = (report.next ?? Number.POSITIVE_INFINITY) - clock.now()
    await clock.wait(Math.min(LOOK_AGAIN, Math.max(SHORTEST, until)), options.signal)
  }
}
