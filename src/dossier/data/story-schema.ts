import { z } from 'zod'
import { briefSchema } from './brief-json.ts'
import { claimSchema } from './claim-json.ts'
import { copySchema, originSchema, textSchema } from './copies-json.ts'
import { eventSchema } from './event-json.ts'
import { nameSchema } from './name-json.ts'
import { reasonSchema } from './reason-json.ts'
import { timelineSchema } from './timeline-json.ts'

/** One story as data. */
export const storySchema = z.object({
  id: z.string(),
  headline: z.string(),
  articles: z.array(z.string()),
  versions: z
    .array(z.object({ article: z.string(), versions: z.array(z.string()) }))
    .describe(
      'of articles of whose page there are several versions: the ids of all, the oldest first',
    ),
  rule: z.string().nullable().describe('the code of the first reason; null of one article'),
  reasons: z.array(reasonSchema).describe('why these articles are one story'),
  copies: z.array(copySchema),
  texts: z.array(textSchema).describe('articles that go back to one text'),
  origins: z
    .object({
      independent: z.number().int().describe('independent hands behind all the articles'),
      articles: z.array(originSchema),
    })
    .describe('whose the sentences of each article are'),
  timeline: z.array(timelineSchema),
  claims: z.array(claimSchema),
  entities: z.array(nameSchema),
  events: z.array(eventSchema),
  brief: z.array(briefSchema),
})

/** One story as data. */
export type StoryJson = z.infer<typeof storySchema>
