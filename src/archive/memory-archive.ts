import { CopydeskError } from '../article/index.ts'
import type { Annotated } from '../record/index.ts'
import type { AddOutcome, Again, Archive, ArchivedPage } from './archive.ts'
import { memoryAlerts } from './memory-alerts.ts'
import { type MemoryData, newMemoryData, versionsOf } from './memory-data.ts'
import { keepValue, valueAt } from './memory-history.ts'
import { memoryLists } from './memory-lists.ts'
import { memoryLog } from './memory-log.ts'
import { memoryReader } from './memory-reader.ts'
import { holdsAll, searchPages } from './memory-search.ts'
import { memoryView } from './memory-view.ts'
import { memoryWatch } from './memory-watch.ts'
import { pageAddress } from './page-address.ts'

/** An archive that lives as long as the process: for tests, and for readings that keep nothing. */
export function openMemoryArchive(): Archive {
  return archiveOf(newMemoryData())
}

function archiveOf(data: MemoryData): Archive {
  const { held, reads, stories, changed, addresses } = data
  const log = memoryLog(data.log)
  const reader = memoryReader(data, log)
  const view = memoryView(data, log, reader)
  const { page, article } = reader
  /** Which version of a page counts may change with each of them. */
  const change = (id: string) => {
    for (const one of versionsOf(data, id)) changed.add(one)
  }
  const keepRead = (id: string, read: Annotated) => {
    change(id)
    for (const ids of addresses.values()) ids.delete(id)
    const address = pageAddress(read.article)
    if (address) addresses.set(address, (addresses.get(address) ?? new Set()).add(id))
    change(id)
  }
  const addOne = (one: ArchivedPage | Again, by: string, at: string): AddOutcome => {
    const id = 'id' in one ? one.id : one.read.article.id
    const sources = 'id' in one ? [one.source] : one.read.article.origin.sources
    const known = held.get(id)
    if (!known) {
      if ('id' in one) throw new Error(`no page ${id} is held`)
      held.set(id, { raw: one.raw, sources: new Set(sources), by })
      keepValue(reads, id, one.read, log.seq() + 1)
      keepRead(id, one.read)
      log.arrive(id, sources.length > 0 ? sources : [''], at)
      return 'new'
    }
    const others = sources.filter((source) => !known.sources.has(source))
    if (others.length === 0) return 'known'
    for (const source of others) known.sources.add(source)
    change(id)
    log.arrive(id, others, at)
    return 'other-source'
  }
  const newest = () => [...held.keys()].reverse()
  const heads = () => reader.heads()
  const lists = memoryLists({
    articles: () => newest().flatMap((id) => article(id) ?? []),
    storyOf: (id) => reader.storyOf(id) ?? undefined,
    heads,
    story: (id) => valueAt(stories, id)?.story,
  })
  const searched = () =>
    newest().flatMap((id) => {
      const [read, line] = [page(id), article(id)]
      return read && line ? [{ page: read, line: lists.lineOf(line) }] : []
    })
  return {
    ...reader,
    asOf: (seq) => memoryReader(data, log, seq),
    add: (added, by, at = '') => added.map((one) => addOne(one, by, at)),
    has: (id) => held.has(id),
    count: () => held.size,
    raw: (id) => held.get(id)?.raw ?? null,
    pages: (ids = [...held.keys()]) => [...ids].sort().flatMap((id) => page(id) ?? []),
    readByOthers: (by) =>
      [...held]
        .filter(([, { by: other }]) => other !== by)
        .map(([id, { sources }]) => {
          const { url } = valueAt(reads, id)?.article.origin ?? {}
          return { id, sources: [...sources].sort(), ...(url ? { url } : {}) }
        })
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    replace: (again, by) => {
      for (const read of again) {
        const known = held.get(read.article.id)
        if (!known) continue
        known.by = by
        keepValue(reads, read.article.id, read, log.next())
        keepRead(read.article.id, read)
      }
      log.log([], '')
    },
    change: (work) => work(view),
    settledBy: () => (changed.size === 0 && data.isSettled ? data.settledBy : null),
    changes: log.changes,
    arrivals: log.arrivals,
    seqAt: log.seqAt,
    decide: (decision, { about, text, at }) => {
      for (const id of about) if (held.has(id)) change(id)
      const id = `d${log.seq() + 1}`
      log.log([{ story: '', kind: 'decision', ids: [id, decision.subject], text }], at)
      const kept = { ...decision, id, at }
      data.decisions.push(kept)
      return kept
    },
    decisions: () => [...data.decisions],
    holding: (words) =>
      searched()
        .filter((one) => holdsAll(one, words))
        .map(({ line }) => line.id)
        .sort(),
    cameFrom: (beginning) =>
      [...held]
        .filter(([, { sources }]) => [...sources].some((source) => source.startsWith(beginning)))
        .map(([id]) => id)
        .sort(),
    attempt: (work) => work(archiveOf(structuredClone(data))),
    articleHead: (id) => {
      const known = article(id)
      return known && lists.lineOf(known)
    },
    section: (story, section, ask = {}) => lists.section(story, section, ask, article),
    stories: lists.stories,
    articles: lists.articles,
    search: (words, ask) => searchPages(searched(), words, ask),
    alerts: memoryAlerts(data.alerts),
    watched: memoryWatch(data.watch),
    backup: (path) => {
      throw new CopydeskError(
        'output-unwritable',
        `an archive in memory cannot be copied to "${path}": open one in a file`,
      )
    },
    damage: () => [],
    close: () => held.clear(),
  }
}
