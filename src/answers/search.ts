import { z } from 'zod'
import type { Archive } from '../archive/index.ts'
import { articleLine, articleLineSchema } from './articles.ts'

/** What can be searched for. */
export const searchQuery = z.strictObject({
  q: z.string().min(1).max(1_000).describe('words, in any order, with or without accents'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

/** Articles that hold the words. */
export const searchSchema = z.object({
  items: z.array(
    articleLineSchema.extend({
      snippet: z.string().describe('words around the first hit, found ones between [ and ]'),
    }),
  ),
  more: z.boolean().describe('more articles hold the words than were asked for'),
  ignored: z.array(z.string()).describe('words that were not looked for: there were too many'),
})

/** Articles that hold all the words, best first. */
export function search(
  archive: Archive,
  { q, limit }: z.infer<typeof searchQuery>,
): z.infer<typeof searchSchema> {
  const { hits, more, ignored } = archive.search(q, limit)
  const items = hits.flatMap(({ article, snippet }) => {
    const page = archive.article(article)
    return page ? [{ ...articleLine(archive, page), snippet }] : []
  })
  return { items, more, ignored: [...ignored] }
}
