import { z } from 'zod'
import type { Archive } from '../archive/index.ts'
import { compareArticles } from '../desk/index.ts'
import { compareJson, type compareSchema } from '../dossier/index.ts'
import { findArticle } from './find-held.ts'

/** Copies that are laid beside one text at once. */
const MOST_COPIES = 6

/** Which articles are compared. */
export const compareQuery = z.strictObject({
  copy: z
    .union([z.string().max(2_000), z.array(z.string().max(2_000)).max(MOST_COPIES)])
    .describe(`id of a copy; may be given up to ${MOST_COPIES} times`),
  source: z.string().max(2_000).describe('id of the text that they are held against'),
})

/** Articles beside another, sentence by sentence. */
export function compare(
  archive: Archive,
  { copy, source }: z.infer<typeof compareQuery>,
): z.infer<typeof compareSchema> {
  const copies = [copy].flat().map((id) => findArticle(archive, id))
  return compareJson(compareArticles(copies, findArticle(archive, source)))
}
