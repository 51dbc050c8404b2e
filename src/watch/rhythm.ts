import { createHash } from 'node:crypto'
import { RHYTHM } from './rhythm.data.ts'

/**
 * Milliseconds between two looks at a source, from how often it published within a week: as long as it took for one entry to come, within the
 * bounds of `RHYTHM`. `published`: when its entries came, milliseconds since 1970.
 *
 * @example rhythmOf([], Date.now()) // 3_600_000
 */
export function rhythmOf(published: readonly number[], now: number): number {
  const past = published.filter((time) => time <= now)
  if (past.length === 0) return RHYTHM.usual
  const recent = past.filter((time) => time > now - RHYTHM.window)
  // A feed of twenty entries that are all from today holds no week.
  const since = Math.min(RHYTHM.window, now - past.reduce((a, b) => Math.min(a, b)))
  const interval = recent.length === 0 ? RHYTHM.most : since / recent.length
  return Math.round(Math.min(RHYTHM.most, Math.max(RHYTHM.least, interval)))
}

/**
 * When a source that answered well is asked next: after its rhythm, and not before what it asked for; a little later by its id, so that
 * sources that were added together are not asked together for ever.
 */
export function nextLook(
  { id, interval }: { readonly id: string; readonly interval: number },
  now: number,
  asked: number,
): number {
  return now + Math.max(interval, Math.min(RHYTHM.asked, asked)) + jitterOf(id, interval)
}

/** When a source that failed so often in a row is asked next. */
export function nextTry(
  { id, interval }: { readonly id: string; readonly interval: number },
  now: number,
  failures: number,
): number {
  const wait = Math.min(RHYTHM.asked, interval * 2 ** Math.min(20, failures - 1))
  return now + wait + jitterOf(id, interval)
}

/** How long a host is left alone that says nothing of it, when it sent us away so often in a row. */
export const waitUnsaid = (times: number): number =>
  Math.min(RHYTHM.most, RHYTHM.away * 2 ** Math.min(20, times - 1))

/** From the id, not from chance: up to a tenth of the interval. */
function jitterOf(id: string, interval: number): number {
  const share = createHash('sha256').update(id).digest().readUInt32BE(0) / 2 ** 32
  return Math.floor(share * interval * RHYTHM.jitter)
}
