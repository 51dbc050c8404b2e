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
import type { StoryHead } from './heads.ts'
import { memoryLists } from './memory-lists.ts'
import { searchPages } from './memory-search.ts'
import { memoryState } from './memory-state.ts'

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
  const changed = new Set<string>()
  const articles = new Map<string, Annotated>()
  const stories = new Map<string, StoryRecord>()
  const heads = new Map<string, StoryHead>()
  const places = new Map<string, string>()
  let settledBy: string | null = null
  let isSettled = true
  const pageOf = ({ read, sources }: HeldPage) => withSources(read, [...sources].sort())
  const originOf = ({ read, sources }: HeldPage) => {
    const { url } = read.article.origin
    return { sources: [...sources].sort(), ...(url ? { url } : {}) }
  }
  const addOne = (page: ArchivedPage | Again, by: string): AddOutcome => {
    const id = 'id' in page ? page.id : page.read.article.id
    const sources = 'id' in page ? [page.source] : page.read.article.origin.sources
    const known = held.get(id)
    if (!known) {
      if ('id' in page) throw new Error(`no page ${id} is held`)
      held.set(id, { ...page, sources: new Set(sources), by })
      changed.add(id)
      return 'new'
    }
    const size = known.sources.size
    for (const source of sources) known.sources.add(source)
    if (known.sources.size === size) return 'known'
    changed.add(id)
    return 'other-source'
  }
  const page = (id: string) => {
    const known = held.get(id)
    return known ? pageOf(known) : null
  }
  const article = (id: string) => articles.get(id) ?? page(id)
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
      stories.set(story.id, story)
      heads.set(story.id, head)
      for (const id of head.articles) places.set(id, story.id)
    },
    dropStory(id) {
      stories.delete(id)
      for (const article of heads.get(id)?.articles ?? [])
        if (places.get(article) === id) places.delete(article)
      heads.delete(id)
    },
    settleBy(version) {
      if (settledBy !== version) {
        for (const id of held.keys()) changed.add(id)
        for (const kept of [articles, stories, heads, places]) kept.clear()
        state.clear()
      }
      settledBy = version
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
    add: (added, by) => added.map((page) => addOne(page, by)),
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
    story: (id) => stories.get(id) ?? null,
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
      if (noun === 'story') return beginsWith([...stories.keys()], beginning).slice(0, limit)
      const from = [...held].filter(([, { sources }]) => isFrom(sources, beginning))
      const ids = from.map(([id]) => id).sort()
      return (ids.length > 0 ? ids : beginsWith([...held.keys()], beginning)).slice(0, limit)
    },
    settled: () => ({
      articles: [...held.keys()].sort().flatMap((id) => article(id) ?? []),
      stories: [...stories.keys()].sort().map((id) => stories.get(id) as StoryRecord),
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
