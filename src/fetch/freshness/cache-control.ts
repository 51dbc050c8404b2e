/** What an answer says of how long it is good. */
export interface Freshness {
  /** It is not to be kept, or is over at once: nothing of it is asked for conditionally. */
  readonly isNotKept: boolean
  /** Milliseconds from its coming within which nothing new is to be had; 0 where it does not say. */
  readonly goodFor: number
}

/** A header that says more than that is a slip. */
const MOST_SECONDS = 7 * 86_400

/**
 * Reads `Cache-Control`, `Expires`, `Age` and `Date`.
 *
 * @example freshnessOf({ 'cache-control': 'max-age=600' }, now) // { isNotKept: false, goodFor: 600_000 }
 */
export function freshnessOf(headers: Readonly<Record<string, string>>, now: number): Freshness {
  const control = new Map(
    (headers['cache-control'] ?? '').split(',').map((part) => {
      const [name = '', value = ''] = part.split('=')
      return [name.trim().toLowerCase(), value.trim().replaceAll('"', '')]
    }),
  )
  const expires = headers.expires?.trim()
  const isOver = expires !== undefined && /^-?\d+$/.test(expires)
  const maxAge = control.get('max-age')
  const isNotKept = control.has('no-store') || (isOver && maxAge === undefined)
  if (isNotKept || control.has('no-cache')) return { isNotKept, goodFor: 0 }
  const age = seconds(headers.age)
  if (maxAge !== undefined) {
    return { isNotKept, goodFor: 1000 * Math.max(0, Math.min(MOST_SECONDS, seconds(maxAge) - age)) }
  }
  const until = Date.parse(expires ?? '')
  const sent = Date.parse(headers.date ?? '')
  const left = until - (Number.isNaN(sent) ? now : sent)
  return {
    isNotKept,
    goodFor: Number.isNaN(left) ? 0 : Math.max(0, Math.min(1000 * MOST_SECONDS, left)),
  }
}

const seconds = (value: string | undefined): number =>
  value !== undefined && /^\d{1,10}$/.test(value.trim()) ? Number(value) : 0
