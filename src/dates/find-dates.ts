import type { CivilDay } from '../article/index.ts'
import type { Analysis } from '../language/index.ts'
import type { Timex } from './timex.ts'

/** Finds every time expression and resolves it to calendar days, seen from the day of publication. */
export function findDates(_analysis: Analysis, _options: { published?: CivilDay } = {}): Timex[] {
  return []
}
