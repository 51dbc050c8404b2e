import { z } from 'zod'
import type { Archive, StoryHead } from '../archive/index.ts'
import { addDays, type CivilDay } from '../article/index.ts'
import {
  briefJson,
  briefSchema,
  claimSchema,
  distinctEntries,
  reasonSchema,
  reportsIn,
  type StoryView,
  storyReasons,
  storyWhy,
} from '../dossier/index.ts'
import { findStory } from './find-held.ts'
import { flag } from './flag.ts'
import { mapPage, type Page, pageOf, pageQuery, placeIn, takePage } from './take-page.ts'

/** A story in a line of a list. */
export const headSchema = z.object({
  id: z.string(),
  headline: z.string(),
  first: z.string().nullable().describe('day of its first article, YYYY-MM-DD'),
  last: z.string().nullable().describe('day of its last article'),
  articles: z.number().int(),
  reports: z.number().int().describe('independent reports: copies of one text count once'),
  contested: z.number().int().describe('claims that one asserts and another denies'),
})

/** A story in a line of a list. */
export type HeadJson = z.infer<typeof headSchema>

/** How far back a list of stories looks, in days. */
const WINDOWS = { day: 1, '3days': 3, week: 7 } as const

/** Stories that are looked at where those with most reports are wanted, the newest. */
const MOST_RANKED = 1_000

/** What a list of stories can be asked. */
export const storiesQuery = z.strictObject({
  ...pageQuery,
  window: z
    .enum(['day', '3days', 'week', 'all'])
    .default('all')
    .describe('only stories whose newest article is of the last day, 3 days, week before `until`'),
  since: z.iso
    .date()
    .optional()
    .describe('only stories whose newest article is of this day or later'),
  until: z.iso
    .date()
    .optional()
    .describe('or of this day or earlier; a window ends with it, else today'),
  contested: flag.optional().describe('only stories with a contested claim'),
  sort: z
    .enum(['newest', 'reports'])
    .default('newest')
    .describe(
      `newest article first, or most independent reports first (of the newest ${MOST_RANKED})`,
    ),
})

const headJson = ({ id, headline, days, articles, reports, contested }: StoryHead): HeadJson => ({
  id,
  headline,
  first: days[0] ?? null,
  last: days.at(-1) ?? null,
  articles: articles.length,
  reports,
  contested,
})

/** The stories that an archive holds; `today` ends a window that names no day. */
export function listStories(
  archive: Archive,
  query: z.infer<typeof storiesQuery>,
  today: CivilDay,
): Page<HeadJson> {
  const { window, contested, sort, limit } = query
  const until = query.until ?? (window === 'all' ? undefined : today)
  const since = window === 'all' ? query.since : addDays(until ?? today, 1 - WINDOWS[window])
  const ask = {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(contested ? { contested } : {}),
  }
  const list = JSON.stringify(['stories', since, until, contested, sort])
  if (sort === 'newest') {
    const page = archive.stories({ ...ask, limit, ...placeIn(list, query) })
    return pageOf(page, list, headJson)
  }
  const heads = [...archive.stories({ ...ask, limit: MOST_RANKED }).items]
  heads.sort((a, b) => b.reports - a.reports || b.articles.length - a.articles.length)
  return mapPage(
    takePage(heads, query, list, ({ id }) => id),
    headJson,
  )
}

/** A story's head: what it is, and how much there is of each section. */
export const storySchema = headSchema.extend({
  texts: z
    .array(z.object({ agency: z.string().nullable(), articles: z.number().int() }))
    .describe('texts that several of its articles carry'),
  reasons: z.array(reasonSchema).describe('why its articles are one story'),
  why: z.array(z.string()).describe('the same in words of a newspaper'),
  brief: z.array(briefSchema.pick({ id: true, text: true })).describe('the first sentences'),
  disputed: z
    .array(claimSchema.pick({ id: true, proposition: true, asserts: true, denies: true }))
    .describe('the first contested claims'),
  sections: z
    .object({
      brief: z.number().int(),
      claims: z.number().int().describe('without those that repeat another'),
      articles: z.number().int(),
      copies: z.number().int().describe('texts that several articles carry'),
      timeline: z.number().int(),
      names: z.number().int(),
      events: z.number().int(),
    })
    .describe('how many items each section has'),
})

/** Sentences of the brief and contested claims that a head shows. */
const MOST_IN_HEAD = 5

/** A story's head. */
export function storyHead(archive: Archive, wanted: string): z.infer<typeof storySchema> {
  const view = findStory(archive, wanted)
  return headOf(view)
}

/** A story's head from its view. */
export function headOf(view: StoryView): z.infer<typeof storySchema> {
  const { story, members } = view
  const days = members.flatMap(({ published }) => published.value ?? []).sort()
  const contested = story.ledger.filter((entry) => entry.contested)
  return {
    id: story.id,
    headline: story.headline,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    articles: story.articles.length,
    reports: reportsIn(view),
    contested: contested.length,
    texts: story.families.map(({ agency, members: held }) => ({
      agency: agency ?? null,
      articles: held.length,
    })),
    reasons: storyReasons(view),
    why: storyWhy(view),
    brief: story.brief
      .slice(0, MOST_IN_HEAD)
      .map((sentence) => briefJson(view, sentence))
      .map(({ id, text }) => ({ id, text })),
    disputed: contested.slice(0, MOST_IN_HEAD).map(({ id, proposition, asserts, denies }) => ({
      id,
      proposition,
      asserts: [...asserts],
      denies: [...denies],
    })),
    sections: {
      brief: story.brief.length,
      claims: distinctEntries(story.ledger).length,
      articles: story.articles.length,
      copies: story.families.length,
      timeline: story.timeline.length,
      names: story.entities.length,
      events: story.happenings.length,
    },
  }
}
