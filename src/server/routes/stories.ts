import { z } from 'zod'
import {
  claimsQuery,
  findStory,
  headSchema,
  listStories,
  pageSchema,
  SECTIONS,
  type SectionName,
  sectionQuery,
  sectionSchemas,
  storiesQuery,
  storyHead,
  storySchema,
  storySection,
} from '../../answers/index.ts'
import { explainLine } from '../../dossier/index.ts'
import { gives, type Route, route } from '../route.ts'

/** The id of a story in an address. */
export const storyParams = z.object({
  id: z.string().max(200).describe('id of a story, the beginning of one, or an article in it'),
})

const SUMMARIES: Readonly<Record<SectionName, string>> = {
  brief: 'The brief, each sentence with the words that it rests on',
  claims: 'Who asserts, denies and declines to say what, with the words of each',
  articles: 'Its articles with their days, what was changed in them, and why',
  copies: 'Texts that several of its articles carry, as trees of who has them from whom',
  timeline: 'Its days, each with the words that tell of it',
  names: 'Persons, bodies and places under all their spellings',
  events: 'Coded events (PLOVER), each with its tellings',
}

const sections = SECTIONS.map((name) =>
  route({
    method: 'get',
    path: `/stories/{id}/${name}`,
    name: `story${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    summary: SUMMARIES[name],
    params: storyParams,
    query: name === 'claims' ? claimsQuery : sectionQuery,
    answers: gives(sectionSchemas[name], 'a page of the section'),
    handle: ({ desk, params, query }) => ({
      json: storySection(desk.archive(), params.id, name, query),
    }),
  }),
)

const wordsSchema = z.array(z.object({ label: z.string(), quote: z.string() }))
const stepSchema = z.object({
  what: z.string().describe('what was decided: event, doer, status, speaker, day …'),
  is: z.string().describe('what came out'),
  rule: z.string(),
  note: z.string(),
  words: wordsSchema.describe('the words that the rule went by'),
  file: z.string().nullable().describe('the file of the rule'),
})

/** Stories and their sections. */
export const storyRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/stories',
    name: 'listStories',
    summary: 'The stories that are held, newest first or by independent reports',
    query: storiesQuery,
    answers: gives(pageSchema(headSchema), 'a page of stories'),
    handle: ({ desk, query }) => ({ json: listStories(desk.archive(), query, desk.today()) }),
  }),
  route({
    method: 'get',
    path: '/stories/{id}',
    name: 'story',
    summary: "A story's head: what it is, and how much there is of each section",
    params: storyParams,
    answers: gives(storySchema, 'the head'),
    handle: ({ desk, params }) => ({ json: storyHead(desk.archive(), params.id) }),
  }),
  ...sections,
  route({
    method: 'get',
    path: '/stories/{id}/why',
    name: 'whyLine',
    summary: 'The rule that made a line, the words it went by, and what was not taken',
    params: storyParams,
    query: z.strictObject({
      line: z.string().max(100).describe('`brief 2`, `claim 3`, `timeline 5`, `event 9`, `B¶3`'),
    }),
    answers: gives(
      z.object({ line: z.string(), steps: z.array(stepSchema), refused: z.array(stepSchema) }),
      'the steps that made the line',
    ),
    handle: ({ desk, params, query }) => ({
      json: explainLine(findStory(desk.archive(), params.id), query.line),
    }),
  }),
]
