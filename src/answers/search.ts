import { z } from 'zod'
import type { Archive } from '../archive/index.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { flag } from './flag.ts'
import { pageQuery } from './take-page.ts'

/** What can be searched for. */
export const searchQuery = z.strictObject({
  ...pageQuery,
  q: z.string().min(1).max(1_000).describe('words, in any order, with or without accents'),
  sort: z.enum(['newest', 'best']).default('newest').describe('newest first, or best first'),
  outlet: z.string().max(300).optional().describe('only articles of this outlet'),
  since: z.iso.date().optional().describe('only articles of this day or later'),
  until: z.iso.date().optional().describe('only articles of this day or earlier'),
  story: z.string().max(100).optional().describe('only articles of this story'),
  facets: flag.optional().describe('count the values by which hits can be narrowed'),
})

const valuesSchema = z.array(z.object({ value: z.string(), count: z.number().int() }))

/** Articles that hold the words. */
export const searchSchema = z.object({
  items: z.array(
    z.object({
      article: z.string().describe('id of the article'),
      title: z.string(),
      snippet: z.string().describe('words around the first hit, found ones between [ and ]'),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      story: z.string().nullable().describe('id of its story'),
    }),
  ),
  next: z.string().nullable().describe('cursor of the next page; null on the last'),
  looked: z.number().int().describe('hits that were ranked and counted: the newest, where many'),
  ignored: z.array(z.string()).describe('words that were not looked for: there were too many'),
  facets: z
    .object({ outlet: valuesSchema, day: valuesSchema, story: valuesSchema })
    .nullable()
    .describe('of the hits that were looked at'),
})

/** Articles that hold all the words. */
export function search(
  archive: Archive,
  query: z.infer<typeof searchQuery>,
): z.infer<typeof searchSchema> {
  const { q, limit, sort, outlet, since, until, story, facets } = query
  const list = JSON.stringify(['search', q, sort, outlet, since, until, story])
  const from = query.after === undefined ? 0 : Number(readCursor(list, query.after))
  const found = archive.search(q, {
    limit,
    from,
    order: sort,
    ...(outlet === undefined ? {} : { outlet }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(story === undefined ? {} : { story }),
    facets: facets ?? false,
  })
  return {
    items: found.hits.map((hit) => ({
      article: hit.article,
      title: hit.title,
      snippet: hit.snippet,
      outlet: hit.outlet ?? null,
      published: hit.published ?? null,
      story: hit.story ?? null,
    })),
    next: found.more ? writeCursor(list, String(from + found.hits.length)) : null,
    looked: found.looked,
    ignored: [...found.ignored],
    facets: found.facets
      ? {
          outlet: [...found.facets.outlet],
          day: [...found.facets.day],
          story: [...found.facets.story],
        }
      : null,
  }
}
