import { findStory, viewStory } from '../answers/index.ts'
import type { Archive, Change } from '../archive/index.ts'
import type { StoryView } from '../dossier/index.ts'
import type { Annotated } from '../record/index.ts'
import type { Holdings } from './holdings.ts'

/** Which part of an archive is exported; all of it where nothing is said. */
export interface Selection {
  /** One story: its id, the beginning of it, or an article in it. */
  readonly story?: string | undefined
  /** Stories that changed and articles that came after this number of the log. */
  readonly since?: number | undefined
  /** Stories with an article that holds all these words, and such articles that are in no story. */
  readonly query?: string | undefined
}

/** Lines of a list that are asked for at once. */
const A_PAGE = 200

/** What is said where an archive has no time: the epoch, so that the same archive gives the same bytes. */
const NO_TIME = '1970-01-01T00:00:00.000Z'

/**
 * A part of an archive to be exported. Ids alone are held at once; a story is read when its turn comes, and one that is gone by
 * then is left out.
 *
 * @param at when the export is made; the time of the last line of the log where it is not given
 * @throws CopydeskError `not-in-archive` or `ambiguous-id` for a story that is not held
 */
export function selectHoldings(
  archive: Archive,
  { story, since, query }: Selection,
  at: string = lastTime(archive),
): Holdings {
  const wanted = story === undefined ? wantedArticles(archive, { since, query }) : null
  const found = query === undefined ? null : new Set(archive.holding(query))
  const one = story === undefined ? null : findStory(archive, story).story.id
  const ids = () => (one === null ? storyIds(archive, wanted) : [one])
  const stories = function* (): Generator<StoryView> {
    for (const id of ids()) {
      const view = viewStory(archive, id)
      if (view) yield view
    }
  }
  const loose = function* (): Generator<Annotated> {
    for (const id of one === null ? looseIds(archive, wanted) : []) {
      const page = archive.article(id)
      if (page) yield page
    }
  }
  return {
    at: new Date(at).toISOString(),
    stories,
    storyIds: ids,
    story: (id) => viewStory(archive, id),
    loose,
    arrivedAt: (article) => archive.arrivals({ article, limit: 1 }).items[0]?.at || null,
    changedAt: (id) => {
      let last: string | null = null
      for (const line of everyLine((since) => archive.changes({ story: id, since }), 0))
        last = line.at || last
      return last
    },
    lastChanges: (most) => lastChanges(archive, one, since ?? 0, most),
    isFound: (article) => found?.has(article) ?? true,
    raw: (article) => archive.raw(article),
  }
}

/** When the last line of the log was written. */
export function lastTime(archive: Archive): string {
  const since = Math.max(0, archive.seq() - 1)
  const lines = [...archive.changes({ since }).items, ...archive.arrivals({ since }).items]
  return lines.at(-1)?.at || NO_TIME
}

/** Numbers of the log that are looked at first from its end: as many again and again, until enough lines are found. */
const A_LOOK = 1_000

/** The last lines of the log after a number, the newest first. */
function lastChanges(
  archive: Archive,
  story: string | null,
  after: number,
  most: number,
): Change[] {
  const seq = archive.seq()
  for (let look = A_LOOK; ; look *= 4) {
    const from = Math.max(after, seq - look)
    const ask = story === null ? {} : { story }
    const found: Change[] = []
    for (const line of everyLine((since) => archive.changes({ ...ask, since }), from)) {
      found.push(line)
      if (found.length > most) found.shift()
    }
    if (found.length >= most || from === after) return found.reverse()
  }
}

/** What a selection names: stories, and articles by which their stories are found. */
interface Wanted {
  readonly stories: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
}

function wantedArticles(archive: Archive, { since, query }: Selection): Wanted | null {
  if (since === undefined && query === undefined) return null
  const holding = query === undefined ? null : new Set(archive.holding(query))
  if (since === undefined) return withStories(archive, holding ?? new Set())
  const changed = new Set<string>()
  const came = new Set<string>()
  for (const { story } of everyLine((from) => archive.changes({ since: from }), since))
    if (story !== '') changed.add(story)
  for (const { article } of everyLine((from) => archive.arrivals({ since: from }), since))
    came.add(article)
  const grown = withStories(archive, came)
  const stories = new Set([...changed, ...grown.stories])
  if (holding === null) return { stories, articles: came }
  const held = withStories(archive, holding)
  return { stories: both(stories, held.stories), articles: both(came, holding) }
}

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> =>
  new Set([...a].filter((one) => b.has(one)))

function withStories(archive: Archive, articles: ReadonlySet<string>): Wanted {
  return { articles, stories: new Set([...articles].flatMap((id) => archive.storyOf(id) ?? [])) }
}

function* everyLine<T>(
  page: (since: number) => { readonly items: readonly T[]; readonly next?: number },
  from: number,
): Generator<T> {
  for (let since: number | undefined = from; since !== undefined; ) {
    const { items, next } = page(since)
    yield* items
    since = next
  }
}

function* everyItem<T>(
  page: (after: string | undefined) => { readonly items: readonly T[]; readonly next?: string },
): Generator<T> {
  let after: string | undefined
  do {
    const { items, next } = page(after)
    yield* items
    after = next
  } while (after !== undefined)
}

/** Ids in the order of lists; all are taken before the first story is read, so that what is settled meanwhile moves none. */
function storyIds(archive: Archive, wanted: Wanted | null): string[] {
  const heads = everyItem((after) =>
    archive.stories({ limit: A_PAGE, ...(after === undefined ? {} : { after }) }),
  )
  const ids: string[] = []
  for (const { id } of heads) if (wanted === null || wanted.stories.has(id)) ids.push(id)
  return ids
}

function looseIds(archive: Archive, wanted: Wanted | null): string[] {
  const heads = everyItem((after) =>
    archive.articles({ limit: A_PAGE, ...(after === undefined ? {} : { after }) }),
  )
  const ids: string[] = []
  for (const { id, story } of heads)
    if (story === undefined && (wanted === null || wanted.articles.has(id))) ids.push(id)
  return ids
}
