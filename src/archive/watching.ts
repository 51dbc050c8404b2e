import type { Told } from '../article/index.ts'

/** What kind of thing is watched. */
export type SourceKind = 'feed' | 'sitemap' | 'page'

/** How a watched source fares. */
export type SourceState =
  /** Asked when it is due. */
  | 'active'
  /** It failed last time, and is asked less often until it answers well. */
  | 'failing'
  /** It answered with something else than it is: a consent wall, a login, a parked domain. Asked less often. */
  | 'no-feed'
  /** It asked us to come later. */
  | 'told-to-wait'
  /** It said that it is gone for good: not asked any more. */
  | 'gone'

/** A feed, a sitemap or a page that is looked at again and again. Times in milliseconds since 1970. */
export interface WatchedSource {
  /** Made from the address that was added. */
  readonly id: string
  /** Where it is asked: that which was added, or that to which it moved for good. */
  readonly address: string
  readonly host: string
  readonly kind: SourceKind
  /** As it names itself; '' before it was read. */
  readonly title: string
  readonly state: SourceState
  /** When it is asked next; null where it is not any more. */
  readonly due: number | null
  readonly added: number
  readonly asked?: number
  /** When it last answered well. */
  readonly good?: number
  /** Milliseconds between two looks, from how often it publishes. */
  readonly interval: number
  /** Failures in a row. */
  readonly failures: number
  /** What was wrong the last time, in one sentence. */
  readonly problem?: string
  readonly validators?: {
    readonly address: string
    readonly etag?: string
    readonly lastModified?: string
  }
  /** SHA-256 of the body that was read last. */
  readonly body?: string
}

/** What became of a page that a source names. */
export type ItemState =
  /** To be fetched. */
  | 'waiting'
  /** Held, from its page or from the words that its feed carries. */
  | 'held'
  /** The site does not let it be read. */
  | 'not-allowed'
  /** Its page is a wall, an error page or no article. */
  | 'no-article'
  /** It is no more. */
  | 'gone'
  /** It could not be fetched, time after time. */
  | 'given-up'

/** A page that a source names. There is one for each address, whoever names it. */
export interface WatchedItem {
  /** Cleaned. */
  readonly address: string
  readonly host: string
  /** Id of the source that named it first. */
  readonly source: string
  readonly state: ItemState
  readonly due: number | null
  /** Fetches that failed. */
  readonly tries: number
  /** Changes when what its source says of it does: the page is looked at again then. */
  readonly mark: string
  readonly title: string
  /** The article that is held of it. */
  readonly page?: string
  /** A page made of the words that its feed carries, until its own page was read. */
  readonly words?: string
  readonly problem?: string
  /** What its source says of its days. */
  readonly told?: Told
}

/** Sources that are watched, pages that they name, hosts that asked us to wait. Each method is one transaction. */
export interface WatchStore {
  /** Sorted by address. */
  sources(): WatchedSource[]
  source(id: string): WatchedSource | null
  /**
   * Keeps a source together with the pages that it names: all or none. A page that is known already stays as it is, unless its mark
   * changed: then it is due again. Gives how many are new.
   */
  putSource(source: WatchedSource, items?: readonly WatchedItem[]): number
  /** Its pages stay held; those that wait are not fetched any more. False where there is no such source. */
  removeSource(id: string): boolean
  /** Ids of sources that are due, by host, then by time. */
  dueSources(now: number): { readonly id: string; readonly host: string }[]
  item(address: string): WatchedItem | null
  putItem(item: WatchedItem): void
  /** Addresses of pages that are due, by host, then by time; at most `limit`. */
  dueItems(now: number, limit: number): { readonly address: string; readonly host: string }[]
  /** How many pages of a source are in which state. */
  countItems(source: string): Partial<Record<ItemState, number>>
  /** When the next source or page is due; null where none is. */
  nextDue(): number | null
  /** Until when a host asked us to wait; 0 where it did not. */
  waitOf(host: string): number
  putWait(host: string, until: number): void
}

/** A page that is known and named again: due once more where what is said of it changed. */
export function namedAgain(known: WatchedItem, named: WatchedItem): WatchedItem {
  if (known.mark === named.mark || known.state === 'waiting') return known
  const { mark, title, due, words, told } = named
  return {
    ...known,
    mark,
    title,
    due,
    state: 'waiting',
    tries: 0,
    ...(words === undefined ? {} : { words }),
    ...(told === undefined ? {} : { told }),
  }
}
