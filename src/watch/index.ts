/**
 * News that arrives: sources that are looked at again and again, and addresses that are read once.
 *
 * @module
 */
export { type Added, addFeeds, addSource } from './add-source.ts'
export { type PolledSource, type PollReport, pollWatched } from './poll.ts'
export { type AddressReading, feedsOf, readAddresses } from './read-addresses.ts'
export { nextLook, nextTry, rhythmOf } from './rhythm.ts'
export { runWatch } from './run-watch.ts'
export { startWatcher, type Watcher } from './start-watcher.ts'
export type { WatchNews, WatchOptions } from './tools.ts'
