import { z } from 'zod'
import type { Archive } from '../archive/index.ts'
import { type Page, pageQuery, takePage } from './take-page.ts'

/** Lines of the log that are looked through for where pages came from, the newest. */
const MOST_LOOKED = 20_000

/** What a list of places can be asked. */
export const sourcesQuery = z.strictObject(pageQuery)

/** A place that pages came from: the host of an address, the folder of a file. */
export const sourceSchema = z.object({
  place: z.string().describe('the host of an address, the folder of a file'),
  kind: z.enum(['site', 'folder', 'given']).describe('`given`: pasted, or sent by a program'),
  pages: z.number().int().describe('pages that came from it'),
  first: z.string().describe('when the first came, ISO 8601; empty where nobody said'),
  last: z.string().describe('when the last came'),
  latest: z.string().describe('id of the article that came last'),
  source: z.string().describe('the file or address that it was read from'),
})

type Source = z.infer<typeof sourceSchema>

/** Where the pages came from, that with the newest page first. */
export function listSources(archive: Archive, query: z.infer<typeof sourcesQuery>): Page<Source> {
  const places = new Map<string, Source>()
  let since: number | undefined = Math.max(0, archive.seq() - MOST_LOOKED)
  while (since !== undefined) {
    const { items, next } = archive.arrivals({ since, limit: 1_000 })
    for (const { at, article, source } of items) {
      const { place, kind } = placeOf(source)
      const known = places.get(place)
      // The newest stands first.
      places.delete(place)
      places.set(place, {
        place,
        kind,
        pages: (known?.pages ?? 0) + 1,
        first: known?.first ?? at,
        last: at,
        latest: article,
        source,
      })
    }
    since = next
  }
  return takePage([...places.values()].reverse(), query, 'sources', ({ place }) => place)
}

function placeOf(source: string): Pick<Source, 'place' | 'kind'> {
  if (/^https?:\/\//i.test(source) && URL.canParse(source))
    return { place: new URL(source).host, kind: 'site' }
  const folder = source.slice(0, Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')))
  return folder === '' ? { place: source, kind: 'given' } : { place: folder, kind: 'folder' }
}
