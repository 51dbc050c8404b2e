import { z } from 'zod'
import type { Happening } from '../../events/index.ts'
import type { StoryView } from '../story-view.ts'
import { happeningText } from '../wording/happening-words.ts'
import { daysJson, evidenceJson, evidenceSchema } from './evidence-json.ts'
import { reasonJson, reasonSchema } from './reason-json.ts'

const count = z.number().int().optional()
const countsSchema = z.object({
  dead: count.describe('people who died'),
  hurt: count.describe('people who were injured'),
  held: count.describe('people who were arrested, detained or abducted'),
  fined: count.describe('people who were fined'),
})

/** A coded event with every telling of it. */
export const eventSchema = z.object({
  id: z.string(),
  type: z.string().describe('PLOVER event type'),
  status: z.string().describe('happened, planned, alleged, denied or conditional'),
  allegedBy: z.array(z.string()),
  deniedBy: z.array(z.string()),
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  presumed: z
    .array(
      z.object({
        side: z.string().describe('as among actors or recipients'),
        country: z.string().describe('ISO 3166-1 alpha-3'),
      }),
    )
    .describe('sides whose words tell no country, with the one that the text lets presume'),
  place: z.string().nullable(),
  region: z.string().nullable().describe('the wider place that the text names behind the place'),
  counts: countsSchema
    .nullable()
    .describe('people dead, hurt, held or fined, where no two tellings differ'),
  date: z.string().nullable(),
  dateByDefault: z.string().nullable().describe('where the text tells no day: that of publication'),
  reasons: z.array(reasonSchema).describe('why these tellings are one happening'),
  evidence: z.array(
    evidenceSchema.extend({
      rule: z.string().describe('what found the telling'),
      frame: z.string().nullable().describe('the phrase of the lexicon that its words fill'),
      trigger: z.string().describe('the words that tell it'),
      counts: countsSchema.nullable().describe('people counted by this telling'),
      status: z.string(),
      statusRule: z.string().describe('what says whether it happened'),
    }),
  ),
})

/** A coded event as data. */
export const eventJson = (view: StoryView, happening: Happening): z.infer<typeof eventSchema> => ({
  id: happening.id,
  type: happening.type,
  status: happening.status,
  allegedBy: [...happening.allegedBy],
  deniedBy: [...happening.deniedBy],
  actors: [...happening.actors],
  recipients: [...happening.recipients],
  presumed: (happening.presumed ?? []).map(({ side, country }) => ({ side, country })),
  place: happening.place ?? null,
  region: happening.region ?? null,
  counts: happening.counts ?? null,
  date: happening.when ? daysJson(happening.when) : null,
  dateByDefault: happening.published ?? null,
  reasons: happening.reasons.map((one) => reasonJson(one, happeningText)),
  evidence: happening.events.map((event) => ({
    ...evidenceJson(view, { article: event.article, spans: event.evidence }),
    rule: event.rule,
    frame: event.frame ?? null,
    trigger: view.quote({ article: event.article, spans: event.trigger }),
    counts: event.counts ?? null,
    status: event.status,
    statusRule: event.statusRule,
  })),
})
