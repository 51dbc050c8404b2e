import type { Command } from 'commander'
import { CopydeskError } from '../article/index.ts'
import { type Clock, machineClock } from '../fetch/index.ts'
import type { WatchOptions } from '../watch/index.ts'

/** Options of commands that fetch. */
export interface WireOptions {
  readonly privateHost: readonly string[]
  readonly contact?: string
  readonly at?: string
}

const collect = (one: string, all: readonly string[]): string[] => [...all, one]

export const PRIVATE_HOST = [
  '--private-host <name>',
  'a host of a private network that may be asked; may be given again',
  collect,
  [] as string[],
] as const

export const CONTACT = [
  '--contact <address>',
  'an address that tells those who are asked who asks',
] as const

/** Adds the options that commands which fetch have. */
export const withWireOptions = (command: Command): Command =>
  command
    .option(...PRIVATE_HOST)
    .option(...CONTACT)
    .option(
      '--at <time>',
      'take this for the time, and wait for nothing between requests: for trials',
    )

/** How to fetch, from what was given. */
export function wireOf({ privateHost, contact, at }: WireOptions): WatchOptions {
  return {
    privateHosts: privateHost.map((name) => name.toLowerCase()),
    ...(contact === undefined ? {} : { contact }),
    ...(at === undefined ? {} : { clock: clockAt(at) }),
  }
}

/** A clock that begins at a given time, and on which waiting takes none. */
function clockAt(at: string): Clock {
  const start = Date.parse(at)
  if (Number.isNaN(start)) {
    throw new CopydeskError('usage', `--at "${at}" is no time: give one as 2024-05-31T09:00Z`)
  }
  let now = start
  return {
    now: () => now,
    after: (milliseconds, call) => machineClock.after(milliseconds, call),
    async wait(milliseconds) {
      now += Math.max(0, milliseconds)
    },
  }
}

/** Whether a word is the address of something on the web. */
export const isAddress = (word: string): boolean => /^https?:\/\//i.test(word)

/** Whether a word names a list of feeds. */
export const isFeedList = (word: string): boolean => /\.opml$/i.test(word) && !isAddress(word)
