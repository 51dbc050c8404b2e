import type { Archive } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'

/**
 * A place in the log: its number, or a time. `at`: the last line that was written at that time or before; `after`: the last that
 * was written before it, so that what follows is what came since.
 *
 * @throws CopydeskError `usage`
 */
export function logPlace(archive: Archive, wanted: string, side: 'at' | 'after'): number {
  if (/^\d{1,15}$/.test(wanted)) return Number(wanted)
  const time = /^\d{4}-\d\d-\d\d/.test(wanted) ? Date.parse(wanted) : Number.NaN
  if (Number.isNaN(time)) {
    throw new CopydeskError(
      'usage',
      `"${wanted}" is no place in the log: give a number, or a time as 2024-05-31T09:00`,
    )
  }
  return archive.seqAt(new Date(time - (side === 'after' ? 1 : 0)).toISOString())
}
