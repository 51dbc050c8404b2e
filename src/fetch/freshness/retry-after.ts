/** As long as a server is believed that says when it may be asked again. */
const MOST = 7 * 86_400_000

/**
 * Milliseconds until a server may be asked again: seconds or a date, seven days at most; null where the header says
 * nothing that can be read.
 *
 * @example retryAfter('120', Date.now()) // 120_000
 */
export function retryAfter(header: string | undefined, now: number): number | null {
  const value = header?.trim()
  if (value === undefined || value === '') return null
  if (/^\d+(?:\.\d+)?$/.test(value)) return Math.min(MOST, Math.ceil(Number(value) * 1000))
  // "-5" would be read as a month.
  const until = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(until) ? null : Math.max(0, Math.min(MOST, until - now))
}
