import type { Clock } from '../fetch/index.ts'
import { MANNERS } from './rhythm.data.ts'

/** Whose turn it is: no host is asked by more than two at once, nor more than once a second. */
export interface HostManners {
  /** Does work that asks a host, when its turn comes. `apart`: milliseconds that the host wants between requests. */
  inTurn<T>(host: string, work: () => Promise<T>, apart?: number): Promise<T>
}

interface Host {
  running: number
  /** Before that nobody begins. */
  free: number
  readonly waiting: (() => void)[]
}

/** Nobody has been asked yet. */
export function newHostManners(clock: Clock): HostManners {
  const hosts = new Map<string, Host>()
  return {
    async inTurn(name, work, apart = MANNERS.apart) {
      const host = hosts.get(name) ?? { running: 0, free: 0, waiting: [] }
      hosts.set(name, host)
      if (host.running >= MANNERS.perHost) {
        await new Promise<void>((resolve) => host.waiting.push(resolve))
      } else host.running++
      try {
        const start = Math.max(clock.now(), host.free)
        host.free = start + Math.max(MANNERS.apart, apart)
        await clock.wait(start - clock.now())
        return await work()
      } finally {
        // Who waits takes the place over.
        const next = host.waiting.shift()
        if (next) next()
        else host.running--
        if (host.running === 0 && host.free < clock.now()) hosts.delete(name)
      }
    },
  }
}

/** Does work on what each host has, so many hosts at once; of one host two at once, in order. */
export async function byHost<T extends { readonly host: string }>(
  all: readonly T[],
  work: (one: T) => Promise<void>,
): Promise<void> {
  const groups = [...Map.groupBy(all, ({ host }) => host).values()]
  await inLanes(MANNERS.hosts, groups, (group) => inLanes(MANNERS.perHost, group, work))
}

async function inLanes<T>(
  lanes: number,
  all: readonly T[],
  work: (one: T) => Promise<void>,
): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < all.length) await work(all[next++] as T)
  }
  await Promise.all(Array.from({ length: Math.min(lanes, all.length) }, lane))
}
