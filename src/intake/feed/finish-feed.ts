import { createHash } from 'node:crypto'
import type { Problem } from '../../article/index.ts'
import { carriesOf } from './carries.ts'
import type { Entry, EntryIdentity, Feed, UnnamedEntry } from './feed.ts'

/** Share of entries with the id of another, above which a feed's ids are worth nothing. */
const MOST_BAD = 0.05

type About = Omit<Feed, 'entries' | 'identity' | 'problems'>

/** A feed of its parts: entries get what tells them apart and whether they carry their text. */
export function finishFeed(
  about: About,
  unnamed: readonly UnnamedEntry[],
  problems: readonly Problem[],
): Feed {
  const identity = identityOf(unnamed)
  const entries = unnamed.map((entry): Entry => {
    const { given: _given, ...rest } = entry
    return { id: idOf(entry, identity), ...rest, carries: carriesOf(entry) }
  })
  return { ...about, entries, identity, problems }
}

const WAYS: readonly EntryIdentity[] = ['id', 'link+date', 'link+date+title']

/**
 * The first way that tells nearly all entries apart, else the one that tells most. Feeds re-issue ids or give all entries the same: then
 * link and date stand for them, and where these are the same too, the title with them.
 */
function identityOf(entries: readonly UnnamedEntry[]): EntryIdentity {
  const shares = WAYS.map((way) => [way, badShare(entries, way)] as const)
  const good = shares.find(([, share]) => share <= MOST_BAD)
  const [way] = good ?? shares.reduce((best, one) => (one[1] < best[1] ? one : best))
  return way
}

/** Share of entries that another one cannot be told from, or that have nothing to tell them by. */
function badShare(entries: readonly UnnamedEntry[], way: EntryIdentity): number {
  const keys = entries.map((entry) => keyOf(entry, way))
  return entries.length === 0 ? 0 : 1 - new Set(keys.filter(Boolean)).size / entries.length
}

function keyOf(entry: UnnamedEntry, way: EntryIdentity): string {
  const { given, link = '', published, updated, title } = entry
  const date = published ?? updated ?? ''
  if (way === 'id') return given || link || `${title} ${date}`.trim()
  return [link, date, ...(way === 'link+date' ? [] : [title])].join(' ').trim()
}

function idOf(entry: UnnamedEntry, way: EntryIdentity): string {
  const key = keyOf(entry, way) || keyOf(entry, 'id')
  return key || createHash('sha256').update(JSON.stringify(entry)).digest('hex')
}
