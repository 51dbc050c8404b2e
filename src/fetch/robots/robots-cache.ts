import type { Fetched } from '../capture.ts'
import { type Clock, machineClock } from '../clock.ts'
import { type FetchOptions, fetchAddress } from '../fetch-address.ts'
import { retryAfter } from '../freshness/retry-after.ts'
import { ALL_ALLOWED, MOST_ROBOTS_BYTES, type RobotsRules, readRobots } from './read-robots.ts'

/** The rules of a site, or that nobody may be asked for now. */
export type RobotsAnswer =
  | { readonly rules: RobotsRules }
  /** The site cannot say: milliseconds since 1970 from which on it may be asked again. */
  | { readonly waitUntil: number }

/** Rules of sites, asked for once a day. */
export interface RobotsCache {
  /** The rules that hold for an address. */
  rulesFor(address: string): Promise<RobotsAnswer>
}

const DAY = 86_400_000
/** A site that cannot say is asked again after an hour. */
const AGAIN = 3_600_000
const MOST_SITES = 1_000

/** An empty cache. Those that ask for one site at once ask together; `ask` makes the request. */
export function newRobotsCache(
  options: FetchOptions = {},
  ask: (address: string, options: FetchOptions) => Promise<Fetched> = fetchAddress,
): RobotsCache {
  const { clock = machineClock } = options
  const known = new Map<string, { until: number; answer: Promise<RobotsAnswer> }>()
  return {
    rulesFor(address) {
      const { origin } = new URL(address)
      const held = known.get(origin)
      if (held && held.until > clock.now()) return held.answer
      const entry = { until: clock.now() + DAY, answer: askFor(origin, { ...options, clock }, ask) }
      known.delete(origin)
      known.set(origin, entry)
      if (known.size > MOST_SITES) known.delete(known.keys().next().value as string)
      void entry.answer.then((answer) => {
        if ('waitUntil' in answer) entry.until = answer.waitUntil
      })
      return entry.answer
    },
  }
}

async function askFor(
  origin: string,
  options: FetchOptions & { readonly clock: Clock },
  ask: (address: string, options: FetchOptions) => Promise<Fetched>,
): Promise<RobotsAnswer> {
  const { clock } = options
  const address = `${origin}/robots.txt`
  const got = await ask(address, {
    ...options,
    accept: 'text/plain,*/*;q=0.5',
    limits: { ...options.limits, body: MOST_ROBOTS_BYTES },
  })
  if ('failure' in got) {
    // Redirects that lead nowhere are a file that is not there.
    const isNone = got.failure.code === 'redirect-loop' || got.failure.code === 'too-many-redirects'
    return isNone ? { rules: ALL_ALLOWED } : { waitUntil: clock.now() + AGAIN }
  }
  const { status, headers, bytes } = got
  if (status >= 200 && status < 300) {
    return { rules: readRobots(new TextDecoder().decode(bytes), address) }
  }
  if (status >= 500 || status === 429) {
    const wait = retryAfter(headers['retry-after'], clock.now()) ?? AGAIN
    return { waitUntil: clock.now() + Math.max(60_000, wait) }
  }
  return { rules: ALL_ALLOWED }
}
