import { z } from 'zod'
import { COUNTED_THINGS, type TimelineEntry } from '../../record/index.ts'
import type { StoryView } from '../story-view.ts'
import { daysJson, evidenceJson, evidenceSchema, lineId } from './evidence-json.ts'

/** A line of the timeline. */
export const timelineSchema = z.object({
  id: z.string().describe('made from the line and what it rests on'),
  date: z.string().describe('YYYY-MM-DD, or FROM/TO'),
  status: z.string().describe('happened, planned, alleged, denied or conditional'),
  what: z.string(),
  through: z.array(z.string()).describe('through whom it is known'),
  rule: z.string().describe('what made the line'),
  evidence: z.array(evidenceSchema),
  counts: z
    .array(
      z.object({
        of: z.enum(COUNTED_THINGS),
        values: z
          .array(
            z.object({
              value: z.number().int(),
              day: z.string().describe('of the pages that tell it'),
              evidence: evidenceSchema,
            }),
          )
          .describe('each number that took the place of another, in order of days'),
      }),
    )
    .optional()
    .describe('of the main happening: how many dead, injured … from day to day'),
})

/** A line of the timeline as data. */
export const timelineJson = (
  view: StoryView,
  entry: TimelineEntry,
): z.infer<typeof timelineSchema> => ({
  id: lineId('timeline', `${daysJson(entry)} ${entry.what}`, entry.evidence),
  date: daysJson(entry),
  status: entry.status,
  what: entry.what,
  through: [...entry.through],
  rule: entry.rule,
  evidence: entry.evidence.map((cite) => evidenceJson(view, cite)),
  ...(entry.counts
    ? {
        counts: entry.counts.map(({ of, values }) => ({
          of,
          values: values.map(({ value, day, cite }) => ({
            value,
            day,
            evidence: evidenceJson(view, cite),
          })),
        })),
      }
    : {}),
})
