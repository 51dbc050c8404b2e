import type { Annotated } from '../record/index.ts'
import { MOST_FOUND, type SettledReader, withSources } from './archive.ts'
import { type MemoryData, versionsOf } from './memory-data.ts'
import { idsAt, valueAt } from './memory-history.ts'
import type { memoryLog } from './memory-log.ts'
import type { StoryHead } from './story-head.ts'

/** What an archive in memory holds, or held at a number in the log. */
export function memoryReader(
  data: MemoryData,
  log: ReturnType<typeof memoryLog>,
  at?: number,
): SettledReader & { page(id: string): Annotated | null } {
  const { held, reads, articles, stories, places } = data
  const sourcesOf = (id: string): string[] => {
    if (at === undefined) return [...(held.get(id)?.sources ?? [])].sort()
    const came = data.log.arrivals.filter(({ article, seq }) => article === id && seq <= at)
    return came.map(({ source }) => source).sort()
  }
  const isHeld = (id: string) => held.has(id) && (at === undefined || sourcesOf(id).length > 0)
  const page = (id: string): Annotated | null => {
    const read = isHeld(id) ? valueAt(reads, id, at) : null
    return read && withSources(read, sourcesOf(id).filter(Boolean))
  }
  const article = (id: string) => valueAt(articles, id, at) ?? page(id)
  const storyAt = (id: string) => valueAt(stories, id, at)
  const ids = () => [...held.keys()].filter(isHeld).sort()
  const leadsTo = (id: string): string | null => {
    if (storyAt(id)) return id
    const next = at === undefined ? log.redirected(id) : log.ledAt(id, at)
    return next === null || next === id ? null : leadsTo(next)
  }
  return {
    seq: () => at ?? log.seq(),
    page,
    article,
    story(id) {
      const kept = storyAt(id)
      return kept && { ...kept.story, id }
    },
    formers: (story) =>
      log
        .formerlyBegin('')
        .filter((id) => id !== story && leadsTo(id) === story)
        .sort(),
    versions: (id) => versionsOf(data, id).filter((one) => at === undefined || isHeld(one)),
    storyOf: (id) => valueAt(places, id, at),
    head: (id) => storyAt(id)?.head ?? null,
    heads: () =>
      idsAt(stories, at)
        .flatMap((id) => storyAt(id)?.head ?? [])
        .sort(newestFirst),
    find: (noun, beginning, limit = MOST_FOUND) => {
      if (noun === 'story') {
        const own = beginsWith(idsAt(stories, at), beginning)
        if (own[0] === beginning) return own
        const led = log.formerlyBegin(beginning).flatMap((id) => leadsTo(id) ?? [])
        return [...new Set([...own, ...led])].sort().slice(0, limit)
      }
      const from = ids().filter((id) => isFrom(sourcesOf(id), beginning))
      return (from.length > 0 ? from : beginsWith(ids(), beginning)).slice(0, limit)
    },
    settled: () => ({
      articles: ids().flatMap((id) => article(id) ?? []),
      stories: idsAt(stories, at)
        .flatMap((id) => storyAt(id)?.story ?? [])
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    }),
  }
}

const newestFirst = (a: StoryHead, b: StoryHead): number => {
  const [x, y] = [a.days.at(-1) ?? '', b.days.at(-1) ?? '']
  if (x !== y) return x < y ? 1 : -1
  return a.id < b.id ? -1 : 1
}

const beginsWith = (ids: readonly string[], beginning: string): string[] =>
  ids.includes(beginning) ? [beginning] : ids.filter((id) => id.startsWith(beginning)).sort()

const isFrom = (sources: readonly string[], place: string): boolean =>
  sources.some((source) => source === place || source.endsWith(`/${place}`))
