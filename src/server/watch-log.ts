import { changeJson } from '../answers/index.ts'
import type { Change } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import type { HeldArchive } from './held-archive.ts'
import type { Limits } from './limits.data.ts'
import type { LiveEvent, LiveStreams } from './live-streams.ts'

/** Lines of the log that are told at one look: what follows is told at the next. */
const AT_ONCE = 200

/** A line of the log as it stands in a stream: who comes again goes on behind it. */
export const changeEvent = (change: Change): LiveEvent => ({
  event: 'change',
  data: changeJson(change),
  id: String(change.seq),
})

/**
 * Tells the streams what is written to the log, whoever writes it: another program may read pages into the same
 * archive. While nobody listens nothing is looked for.
 */
export function watchLog(held: HeldArchive, live: LiveStreams, { look }: Limits): () => void {
  let seen = held.now().seq()
  const timer = setInterval(() => {
    try {
      const archive = held.now()
      const last = archive.seq()
      // Another archive was put in its place.
      if (last < seen) seen = last
      if (last === seen) return
      if (live.count() === 0) {
        seen = last
        return
      }
      const { items, next } = archive.changes({ since: seen, limit: AT_ONCE })
      for (const change of items) live.tell(changeEvent(change))
      seen = next ?? last
    } catch (error) {
      // An archive that is gone for a while is told to those who ask; the log goes on when it is back.
      if (!(error instanceof CopydeskError)) throw error
    }
  }, look)
  timer.unref()
  return () => clearInterval(timer)
}
