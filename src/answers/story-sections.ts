import { z } from 'zod'
import type { Archive } from '../archive/index.ts'
import {
  briefJson,
  briefSchema,
  claimJson,
  claimSchema,
  copyJson,
  copySchema,
  copyTree,
  distinctEntries,
  eventJson,
  eventLines,
  eventSchema,
  memberJson,
  memberSchema,
  nameJson,
  nameSchema,
  type StoryView,
  textJson,
  textSchema,
  timelineJson,
  timelineSchema,
  treeSchema,
} from '../dossier/index.ts'
import { type LedgerEntry, STANCES } from '../record/index.ts'
import { findStory } from './find-held.ts'
import { flag } from './flag.ts'
import { mapPage, type Page, type PageQuery, pageQuery, pageSchema, takePage } from './take-page.ts'

/** What every section can be asked. */
export const sectionQuery = z.strictObject(pageQuery)

/** What the claims of a story can be asked. */
export const claimsQuery = z.strictObject({
  ...pageQuery,
  min_reports: z.coerce.number().int().min(1).optional().describe('independent reports at least'),
  party: z.string().max(200).optional().describe('only what this party says, denies or declines'),
  stance: z.enum(STANCES).optional().describe('of the party, or of any'),
  contested: flag.optional(),
  all: flag.optional().describe('also claims that repeat another, and pieces of sentences'),
})

/** A page of a story: which story, then the items. */
const ofStory = <T extends z.ZodType>(item: T) =>
  pageSchema(item).extend({ story: z.string().describe('id of the story') })

/** A text that several articles of a story carry, as a tree of who has it from whom. */
const textTreeSchema = textSchema.extend({
  tree: treeSchema,
  links: z
    .array(copySchema.omit({ passages: true }))
    .describe('pairs of its articles that share text; at most 200, those that share most'),
})

/** How an event is put in a line. */
const eventLineSchema = eventSchema.extend({
  line: z.string().describe('who did what to whom, in plain words'),
})

/** The schema of each section of a story. */
export const sectionSchemas = {
  brief: ofStory(briefSchema),
  claims: ofStory(claimSchema),
  articles: ofStory(memberSchema),
  copies: ofStory(textTreeSchema),
  timeline: ofStory(timelineSchema),
  names: ofStory(nameSchema),
  events: ofStory(eventLineSchema),
} as const

/** A section of a story: `brief`, `claims`, `articles` … */
export type SectionName = keyof typeof sectionSchemas
type Section<N extends SectionName> = z.infer<(typeof sectionSchemas)[N]>

/** Names of a story's sections, in the order of a page. */
export const SECTIONS = Object.keys(sectionSchemas) as readonly SectionName[]

/** A section of a story, a page of it; claims by filter. */
export function storySection<N extends SectionName>(
  archive: Archive,
  wanted: string,
  name: N,
  query: PageQuery & Partial<z.infer<typeof claimsQuery>>,
): Section<N> {
  const view = findStory(archive, wanted)
  return sectionOf(view, name, query)
}

/** The same of a story that is at hand. */
export function sectionOf<N extends SectionName>(
  view: StoryView,
  name: N,
  query: PageQuery & Partial<z.infer<typeof claimsQuery>>,
): Section<N> {
  const page = sections[name](view, query, `${view.story.id} ${name}`)
  return { story: view.story.id, ...page } as Section<N>
}

type Query = PageQuery & Partial<z.infer<typeof claimsQuery>>
type Sections = {
  [N in SectionName]: (
    view: StoryView,
    query: Query,
    list: string,
  ) => Page<Section<N>['items'][number]>
}

/** Pairs of a family that are listed. */
const MOST_LINKS = 200

const sections: Sections = {
  brief: (view, query, list) =>
    mapPage(
      takePage(view.story.brief, query, list, ({ text }) => text),
      (sentence) => briefJson(view, sentence),
    ),
  claims: (view, query, list) =>
    mapPage(
      takePage(
        wantedClaims(view.story.ledger, query),
        query,
        `${list} ${query.min_reports} ${query.party} ${query.stance} ${query.contested} ${query.all}`,
        ({ id }) => id,
      ),
      (entry) => claimJson(view, entry),
    ),
  articles: (view, query, list) =>
    mapPage(
      takePage(view.members, query, list, ({ article }) => article.id),
      (member) => memberJson(view, member),
    ),
  copies: (view, query, list) =>
    mapPage(
      takePage(view.story.families, query, list, ({ members }) => members[0] ?? ''),
      (family) => ({
        ...textJson(family),
        tree: copyTree(view, family),
        links: linksWithin(view, new Set(family.members)),
      }),
    ),
  timeline: (view, query, list) =>
    mapPage(
      takePage(view.story.timeline, query, list, ({ from, what }) => `${from} ${what}`),
      (entry) => timelineJson(view, entry),
    ),
  names: (view, query, list) =>
    mapPage(
      takePage(view.story.entities, query, list, ({ id }) => id),
      (entity) => nameJson(view, entity),
    ),
  events: (view, query, list) => {
    const lines = new Map(eventLines(view).map((line) => [line.happening.id, line]))
    return mapPage(
      takePage(view.story.happenings, query, list, ({ id }) => id),
      (happening) => {
        const line = lines.get(happening.id)
        const words = line ? `${line.sides}: ${line.act}` : happening.type
        return { ...eventJson(view, happening), line: words }
      },
    )
  },
}

function linksWithin(view: StoryView, members: ReadonlySet<string>) {
  return view.story.links
    .filter(({ a, b }) => members.has(a) && members.has(b))
    .sort((x, y) => y.sharedWords - x.sharedWords)
    .slice(0, MOST_LINKS)
    .map((link) => {
      const { passages: _, ...rest } = copyJson(view, link)
      return rest
    })
}

/** Claims by filter, in the order of the ledger: contested first, then the most told. */
function wantedClaims(ledger: readonly LedgerEntry[], query: Query): LedgerEntry[] {
  const { min_reports: least = 1, party, stance, contested } = query
  const wanted = party?.toLowerCase()
  const stands = (entry: LedgerEntry): boolean => {
    const sides = stance ? entry[stance] : [...entry.asserts, ...entry.denies, ...entry.declines]
    const spoke = entry.voices
      .filter((voice) => !stance || voice.stance === stance)
      .flatMap(({ party: side, who }) => [side, ...who.map(({ name }) => name)])
    return wanted === undefined
      ? !stance || sides.length > 0
      : [...sides, ...spoke].some((name) => name.toLowerCase().includes(wanted))
  }
  return (query.all ? [...ledger] : distinctEntries(ledger)).filter(
    (entry) =>
      entry.origins.reports >= least &&
      (contested === undefined || entry.contested === contested) &&
      stands(entry),
  )
}
