import { CopydeskError } from '../article/index.ts'
import type { Annotated, StoryRecord } from '../record/index.ts'
import {
  type AddOutcome,
  type Again,
  type Archive,
  type ArchivedPage,
  MOST_FOUND,
  type SettledView,
  withSources,
} from './archive.ts'
import { memoryLists } from './memory-lists.ts'
import { memoryLog } from './memory-log.ts'
import { searchPages } from './memory-search.ts'
import { memoryState } from './memory-state.ts'
import type { StoryHead } from './story-head.ts'

/** A page as it lies in memory. */
interface HeldPage {
  readonly raw: Uint8Array
  readonly sources: Set<string>
  read: Annotated
  by: string
}

/** An archive that lives as long as the process: for tests, and for readings that keep nothing. */
export function openMemoryArchive(): Archive {
  const held = new Map<string, HeldPage>()
  const state = memoryState()
  const log = memoryLog()
  const changed = new Set<string>()
  const articles = new Map<string, Annotated>()
  const stories = new Map<string, StoryRecord>()
  const heads = new Map<string, StoryHead>()
  const places = new Map<string, string>()
  const lastPlaces = new Map<string, string>()
  let settledBy: string | null = null
  let isSettled = true
  const pageOf = ({ read, sources }: HeldPage) => withSources(read, [...sources].sort())
  const originOf = ({ read, sources }: HeldPage) => {
    const { url } = read.article.origin
    return { sources: [...sources].sort(), ...(url ? { url } : {}) }
  }
  const addOne = (page: ArchivedPage | Again, by: string, at: string): AddOutcome => {
    const id = 'id' in page ? page.id : page.read.article.id
    const sources = 'id' in page ? [page.source] : page.read.article.origin.sources
    const known = held.get(id)
    if (!known) {
      if ('id' in page) throw new Error(`no page ${id} is held`)
      held.set(id, { ...page, sources: new Set(sources), by })
      changed.add(id)
      log.arrive(id, sources.length > 0 ? sources : [''], at)
      return 'new'
    }
    const others = sources.filter((source) => !known.sources.has(source))
    if (others.length === 0) return 'known'
    for (const source of others) known.sources.add(source)
    changed.add(id)
    log.arrive(id, others, at)
    return 'other-source'
  }
  const page = (id: string) => {
    const known = held.get(id)
    return known ? pageOf(known) : null
  }
  const article = (id: string) => articles.get(id) ?? page(id)
  const unplace = (story: string) => {
    for (const id of heads.get(story)?.articles ?? [])
      if (places.get(id) === story) places.delete(id)
  }
  const view: SettledView = {
    state,
    takeChanged(most) {
      const taken = [...changed].sort().slice(0, most)
      for (const id of taken) changed.delete(id)
      return taken
    },
    page,
    article,
    putArticle(id, settled) {
      if (settled) articles.set(id, settled)
      else articles.delete(id)
    },
    putStory(story, head) {
      unplace(head.id)
      stories.set(head.id, story)
      heads.set(head.id, head)
      for (const id of head.articles) {
        places.set(id, head.id)
        lastPlaces.set(id, head.id)
      }
      log.named(head.id)
    },
    dropStory(id, joins) {
      stories.delete(id)
      unplace(id)
      heads.delete(id)
      log.redirect(id, joins)
    },
    story: (id) => stories.get(id) ?? null,
    head: (id) => heads.get(id) ?? null,
    lastStoryOf: (id) => lastPlaces.get(id) ?? null,
    isNamed: (id) => log.isFormer(id) || heads.has(id),
    redirected: log.redirected,
    log: log.log,
    settleBy(version) {
      const before = settledBy
      if (before === version) return false
      for (const id of held.keys()) changed.add(id)
      state.clear()
      settledBy = version
      return before !== null
    },
    setSettled(is) {
      isSettled = is
    },
  }
  const newestPages = () => [...held.values()].reverse()
  const lists = memoryLists({
    articles: () => newestPages().flatMap(({ read }) => article(read.article.id) ?? []),
    storyOf: (id) => places.get(id),
    heads: () => [...heads.values()],
    story: (id) => stories.get(id),
  })
  const searched = () =>
    newestPages().map((known) => {
      const page = pageOf(known)
      return { page, line: lists.lineOf(articles.get(page.article.id) ?? page) }
    })
  return {
    add: (added, by, at = '') => added.map((page) => addOne(page, by, at)),
    has: (id) => held.has(id),
    count: () => held.size,
    page,
    raw: (id) => held.get(id)?.raw ?? null,
    pages: (ids = [...held.keys()]) => [...ids].sort().flatMap((id) => page(id) ?? []),
    readByOthers: (by) =>
      [...held]
        .filter(([, page]) => page.by !== by)
        .map(([id, page]) => ({ id, ...originOf(page) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    replace: (reads, by) => {
      for (const read of reads) {
        const known = held.get(read.article.id)
        if (!known) continue
        Object.assign(known, { read, by })
        changed.add(read.article.id)
      }
    },
    change: (work) => work(view),
    settledBy: () => (changed.size === 0 && isSettled ? settledBy : null),
    article,
    story: (id) => {
      const story = stories.get(id)
      return story ? { ...story, id } : null
    },
    formers: log.formers,
    changes: log.changes,
    arrivals: log.arrivals,
    seq: log.seq,
    seqAt: log.seqAt,
    storyOf: (id) => places.get(id) ?? null,
    head: (id) => heads.get(id) ?? null,
    articleHead: (id) => {
      const known = article(id)
      return known && lists.lineOf(known)
    },
    section: (story, section, ask = {}) => lists.section(story, section, ask, article),
    heads: lists.heads,
    stories: lists.stories,
    articles: lists.articles,
    find: (noun, beginning, limit = MOST_FOUND) => {
      if (noun === 'story') {
        const ids = beginsWith([...stories.keys()], beginning)
        if (ids[0] === beginning) return ids
        const led = log.formerlyBegin(beginning).map((id) => log.redirected(id) as string)
        return [...new Set([...ids, ...led])].sort().slice(0, limit)
      }
      const from = [...held].filter(([, { sources }]) => isFrom(sources, beginning))
      const ids = from.map(([id]) => id).sort()
      return (ids.length > 0 ? ids : beginsWith([...held.keys()], beginning)).slice(0, limit)
    },
    settled: () => ({
      articles: [...held.keys()].sort().flatMap((id) => article(id) ?? []),
      stories: [...stories.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    }),
    search: (words, ask) => searchPages(searched(), words, ask),
    backup: (path) => {
      throw new CopydeskError(
        'output-unwritable',
        `an archive in memory cannot be copied to "${path}": open one in a file`,
      )
    },
    close: () => held.clear(),
  }
}

const beginsWith = (ids: readonly string[], beginning: string): string[] =>
  ids.includes(beginning) ? [beginning] : ids.filter((id) => id.startsWith(beginning)).sort()

const isFrom = (sources: ReadonlySet<string>, place: string): boolean =>
  [...sources].some((source) => source === place || source.endsWith(`/${place}`))
