import { z } from 'zod'

/** What became of one page of a reading. */
const pageResult = z.object({
  source: z.string(),
  article: z.string().nullable().describe('id of the article; null where it could not be read'),
  outcome: z.string().describe('new, known, other-source, passed-over, unpacked or failed'),
  problems: z.array(z.string()).describe('what is wrong with the page, in words'),
})

/** A reading that was asked for. */
export const jobSchema = z.object({
  id: z.string(),
  state: z
    .enum(['waiting', 'reading', 'done', 'failed'])
    .describe('`reading` lasts until the stories are settled'),
  total: z.number().int().describe('pages to read'),
  done: z.number().int().describe('pages read'),
  results: z.array(pageResult).describe('of each page, once the reading is done'),
  stories: z.array(z.string()).describe('ids of the stories that the pages are in now'),
  problem: z.string().nullable().describe('why it failed, and what to do'),
})

/** A reading that was asked for. */
export type Job = z.infer<typeof jobSchema>

/** A page as it is handed to a reading. */
export interface PageInput {
  readonly source: string
  readonly bytes: Uint8Array
  readonly url?: string
  readonly contentType?: string
}

/** What the reading thread is asked. */
export interface ReadingOrder {
  readonly job: string
  readonly archive: string
  readonly pages: readonly PageInput[]
}

/** What it says of it. */
export type ReadingNews =
  | { readonly job: string; readonly done: number }
  | { readonly job: string; readonly results: Job['results']; readonly stories: string[] }
  | { readonly job: string; readonly problem: string }
