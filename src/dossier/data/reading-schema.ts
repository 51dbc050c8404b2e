import { z } from 'zod'
import { articleSchema } from './article-schema.ts'
import { storySchema } from './story-schema.ts'

/** The shape of a reading as data, for checking and for the JSON Schema in docs/reference. */
export const readingSchema = z
  .object({ articles: z.array(articleSchema), stories: z.array(storySchema) })
  .describe('What `copydesk read --json` prints')

/** What `copydesk read --json` prints. */
export type ReadingJson = z.infer<typeof readingSchema>
