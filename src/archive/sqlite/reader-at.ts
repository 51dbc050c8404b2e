import type { Annotated } from '../../record/index.ts'
import { MOST_FOUND, type SettledReader, withSources } from '../archive.ts'
import type { StoryHead } from '../story-head.ts'
import type { LogRows } from './log-rows.ts'
import type { PageRows } from './page-rows.ts'
import type { SettledRows } from './settled-rows.ts'
import { joinPieces, type Piece } from './story-pieces.ts'

interface Rows {
  readonly pages: PageRows
  readonly settled: SettledRows
  readonly log: LogRows
}

/** What was settled when the log had come to a number. */
export function readerAt(
  { pages, settled, log }: Rows,
  at: number,
  guard: <T>(work: () => T) => T,
): SettledReader {
  const { stories } = settled
  const page = (id: string): Annotated | null => {
    const sources = log.sourcesAt(id, at)
    const read = sources.length > 0 ? pages.readAt(id, at) : null
    return read === null ? null : withSources(JSON.parse(read), sources.filter(Boolean))
  }
  const article = (id: string): Annotated | null => {
    const text = settled.articleAt(id, at)
    return text === null ? page(id) : JSON.parse(text)
  }
  const head = (id: string): StoryHead | null => {
    const text = stories.headAt(id, at)
    return text === null ? null : JSON.parse(text)
  }
  const record = (id: string) => {
    const text = stories.recordAt(id, at)
    return text === null ? null : joinPieces(JSON.parse(text) as Piece[])
  }
  const leadsTo = (id: string): string | null => {
    if (stories.headAt(id, at) !== null) return id
    const next = log.ledAt(id, at)
    return next === null ? null : leadsTo(next)
  }
  const findStories = (beginning: string): string[] => {
    const own = stories.idsAt(beginning, at)
    if (own[0] === beginning) return [beginning]
    const led = log.ledBegin(beginning).flatMap((id) => leadsTo(id) ?? [])
    return [...new Set([...own, ...led])].sort()
  }
  const everyPage = () => pages.ids().filter((id) => log.sourcesAt(id, at).length > 0)
  return {
    seq: () => at,
    article: (id) => guard(() => article(id)),
    story: (id) =>
      guard(() => {
        const held = record(id)
        return held && { ...held, id }
      }),
    formers: (story) =>
      guard(() => log.ledBegin('').filter((id) => id !== story && leadsTo(id) === story)),
    versions: (id) =>
      guard(() => pages.versions(id).filter((one) => log.sourcesAt(one, at).length > 0)),
    storyOf: (id) => guard(() => stories.storyOfAt(id, at)),
    head: (id) => guard(() => head(id)),
    heads: () =>
      guard(() => {
        const all = stories.idsAt('', at).flatMap((id) => head(id) ?? [])
        return all.sort(newestFirst)
      }),
    find: (noun, beginning, limit = MOST_FOUND) =>
      guard(() =>
        noun === 'story'
          ? findStories(beginning).slice(0, limit)
          : settled
              .find('article', beginning, Number.MAX_SAFE_INTEGER)
              .filter((id) => log.sourcesAt(id, at).length > 0)
              .slice(0, limit),
      ),
    settled: () =>
      guard(() => ({
        articles: everyPage().flatMap((id) => article(id) ?? []),
        stories: stories
          .idsAt('', at)
          .flatMap((id) => record(id) ?? [])
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
      })),
  }
}

const newestFirst = (a: StoryHead, b: StoryHead): number => {
  const [x, y] = [a.days.at(-1) ?? '', b.days.at(-1) ?? '']
  if (x !== y) return x < y ? 1 : -1
  return a.id < b.id ? -1 : 1
}
