import { z } from 'zod'
import type { Archive, Change } from '../archive/index.ts'
import { findStory } from './find-held.ts'

/** What each kind of change is called. */
export const CHANGE_NAMES: Readonly<Record<Change['kind'], string>> = {
  'story-new': 'new story',
  'story-grew': 'grew',
  'story-joined': 'joined by',
  'story-split': 'split off',
  'story-gone': 'gone',
  'copy-alters': 'altered copy',
  'original-found': 'original found',
  'day-corrected': 'day corrected',
  'page-changed': 'page changed',
  'claim-contested': 'contested',
  'claim-denied': 'denied',
  'stance-turned': 'turned',
  'claim-new': 'new claim',
  'claim-withdrawn': 'claim gone',
  'story-retold': 'told anew',
  decision: 'decision',
}

/** What the log can be asked. */
export const changesQuery = z.strictObject({
  since: z.coerce.number().int().min(0).default(0).describe('only lines with a higher number'),
  limit: z.coerce.number().int().min(1).max(500).default(100).describe('lines, at most 500'),
})

/** A line of the log. */
export const changeSchema = z.object({
  seq: z.number().int().describe('numbers all that came and changed, in order'),
  at: z.string().describe('when, ISO 8601 in UTC; empty where nobody said'),
  story: z.string().describe('id of the story, as it was then'),
  kind: z.string().describe('story-new, story-grew, claim-denied, day-corrected …'),
  said: z.string().describe('the kind in words'),
  ids: z.array(z.string()).describe('articles or stories that it is about'),
  text: z.string().describe('what changed, in words'),
})

/** Lines of the log, the oldest first. */
export const changesSchema = z.object({
  items: z.array(changeSchema),
  next: z
    .number()
    .int()
    .nullable()
    .describe('give it as `since` for the lines that follow; null on the last'),
  seq: z.number().int().describe('the number of the last line that there is'),
})

/** A line of the log as data. */
export const changeJson = (change: Change): z.infer<typeof changeSchema> => ({
  seq: change.seq,
  at: change.at,
  story: change.story,
  kind: change.kind,
  said: CHANGE_NAMES[change.kind],
  ids: [...change.ids],
  text: change.text,
})

/** What changed, the oldest first; of one story also under the ids that it had. */
export function listChanges(
  archive: Archive,
  { since, limit }: z.infer<typeof changesQuery>,
  story?: string,
): z.infer<typeof changesSchema> {
  const of = story === undefined ? {} : { story: findStory(archive, story).story.id }
  const { items, next } = archive.changes({ since, limit, ...of })
  return { items: items.map(changeJson), next: next ?? null, seq: archive.seq() }
}
