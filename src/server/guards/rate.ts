import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import type { Limits } from '../limits.data.ts'
import { RequestError } from '../problem.ts'
import { tokenOf } from './token.ts'

/** Clients that are remembered: the one that asked longest ago is forgotten first. */
const MOST_CLIENTS = 10_000

/** Gives a client requests as they drip into its bucket; null where one is left, else the seconds until then. */
export function rateBuckets({ burst, perSecond }: Pick<Limits, 'burst' | 'perSecond'>) {
  const buckets = new Map<string, { left: number; at: number }>()
  return (client: string, now: number): number | null => {
    const known = buckets.get(client)
    const passed = known ? Math.max(0, now - known.at) / 1000 : 0
    const left = Math.min(burst, (known?.left ?? burst) + passed * perSecond)
    buckets.delete(client)
    buckets.set(client, { left: left >= 1 ? left - 1 : left, at: now })
    if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value as string)
    return left >= 1 ? null : Math.ceil((1 - left) / perSecond)
  }
}

/** Refuses what one client asks too fast; a client is a token, else the address it comes from. */
export function limitedRate(limits: Limits, clock: () => number): MiddlewareHandler {
  const take = rateBuckets(limits)
  return async ({ req, env }, next) => {
    const { incoming } = (env ?? {}) as Partial<HttpBindings>
    const client =
      tokenOf(req.header('authorization')) ?? incoming?.socket?.remoteAddress ?? 'this process'
    const wait = take(client, clock())
    if (wait !== null) {
      throw new RequestError(
        'too-many-requests',
        `more than ${limits.perSecond} requests a second: ask again in ${wait} s`,
        { 'retry-after': String(wait) },
      )
    }
    await next()
  }
}
