import type { TimeUnit } from './expression.ts'

/** TIMEX3's letter for a unit, and how many of them it is. */
const CODES: Readonly<Record<TimeUnit, readonly [string, number, boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  weekend: ['D', 2, false],
  week: ['W', 1, false],
  fortnight: ['W', 2, false],
  month: ['M', 1, false],
  quarter: ['Q', 1, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
  millennium: ['Y', 1000, false],
}

/** Half a unit in the next finer one: `P2Y6M` is two and a half years. */
const HALVES: Readonly<Partial<Record<TimeUnit, string>>> = {
  year: '6M',
  hour: '30M',
  minute: '30S',
  day: 'T12H',
}

/**
 * A length as TIMEX3 writes it; no count is X.
 *
 * @example durationValue(2, 'week') // 'P2W'
 */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const [code, size, clock] = CODES[unit]
  const head = clock ? 'PT' : 'P'
  if (count === null) return `${head}X${code}`
  // A day is 24 hours where a text counts one day in them: "the last 24 hours".
  if (unit === 'hour' && count > 0 && count === 24) return 'P1D'
  const half = HALVES[unit]
  if (half && count % 1 === 0.5)
    return `${head}${Math.floor(count) || ''}${Math.floor(count) ? code : ''}${half}`
  return `${head}${Number((count * size).toFixed(2))}${code}`
}
