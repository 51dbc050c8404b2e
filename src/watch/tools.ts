import {
  type Clock,
  type Fetched,
  type FetchOptions,
  fetchAddress,
  machineClock,
  newRobotsCache,
  type RobotsCache,
} from '../fetch/index.ts'
import { type HostManners, newHostManners } from './host-manners.ts'

/** How sources are asked: resolver, dialler, clock and limits as for a fetch. */
export interface WatchOptions extends FetchOptions {
  /** Public hosts through which many papers are had: each of their sources is asked to wait by itself. */
  readonly gateways?: readonly string[]
  /** Worker threads for reading pages; 0 does all work in this one. */
  readonly workers?: number
  /** Is told of each source when it was asked, and of each page. */
  readonly onNews?: (news: WatchNews) => void
}

/** Something that a watcher did. */
export interface WatchNews {
  readonly kind: 'source' | 'page'
  readonly address: string
  /** In a few words. */
  readonly what: string
}

/** What asks a site, past the guard, in its turn. */
export interface Tools {
  readonly options: WatchOptions
  readonly clock: Clock
  readonly manners: HostManners
  readonly robots: RobotsCache
  /** Fetches an address in its turn. */
  readonly ask: (address: string, more?: Partial<FetchOptions>, apart?: number) => Promise<Fetched>
}

/** Tools that know nobody yet. */
export function newTools(options: WatchOptions): Tools {
  const clock = options.clock ?? machineClock
  const manners = newHostManners(clock)
  const ask: Tools['ask'] = (address, more = {}, apart) =>
    manners.inTurn(
      hostOf(address),
      () => fetchAddress(address, { ...options, ...more, clock }),
      apart,
    )
  return { options, clock, manners, ask, robots: newRobotsCache({ ...options, clock }, ask) }
}

/** Host and port of an address. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host : ''
