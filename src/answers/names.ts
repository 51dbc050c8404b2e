import { z } from 'zod'
import type { Archive } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import { evidenceSchema, nameJson, nameSchema, type StoryView } from '../dossier/index.ts'
import { STANCES } from '../record/index.ts'
import { placedClaimSchema } from './claims.ts'
import { folded, newestStories } from './newest-stories.ts'
import { type Page, pageQuery, takePage } from './take-page.ts'

/** What names can be asked for. */
export const namesQuery = z.strictObject({
  ...pageQuery,
  q: z.string().max(200).optional().describe('part of a name, in any spelling'),
  kind: z
    .enum(['person', 'organisation', 'country', 'place', 'facility', 'group', 'work'])
    .optional(),
})

/** A name in a line of a list: what the stories that name it say together. */
export const nameLineSchema = nameSchema
  .pick({ id: true, name: true, kind: true, country: true, role: true, spellings: true })
  .extend({
    slips: z.array(z.string()).describe('spellings that count as errors'),
    mentions: z.number().int(),
    stories: z.array(z.object({ id: z.string(), headline: z.string() })),
  })

type NameLine = z.infer<typeof nameLineSchema>

/** Names of the newest stories, the most mentioned first. One name is one kind with one full spelling. */
export function findNames(archive: Archive, query: z.infer<typeof namesQuery>): Page<NameLine> {
  const byId = new Map<string, NameLine>()
  for (const view of newestStories(archive)) {
    for (const entity of view.story.entities) {
      if (entity.doubtful || (query.kind && entity.kind !== query.kind)) continue
      addName(byId, view, entity)
    }
  }
  const q = folded(query.q ?? '')
  const found = [...byId.values()]
    .filter(({ spellings }) => spellings.some((text) => folded(text).includes(q)))
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
  return takePage(found, query, JSON.stringify(['names', q, query.kind]), ({ id }) => id)
}

function addName(
  byId: Map<string, NameLine>,
  view: StoryView,
  entity: StoryView['story']['entities'][number],
): void {
  const { name, kind, country, role, spellings, slips, mentions } = nameJson(view, {
    ...entity,
    mentions: [],
  })
  const id = nameId(entity)
  const known = byId.get(id)
  const story = { id: view.story.id, headline: view.story.headline }
  const all = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])]
  byId.set(id, {
    id,
    name,
    kind,
    country: known?.country ?? country,
    role: known?.role ?? role,
    spellings: all(known?.spellings ?? [], spellings),
    slips: all(
      known?.slips ?? [],
      slips.map(({ text }) => text),
    ),
    mentions: (known?.mentions ?? 0) + mentions + entity.mentions.length,
    stories: [...(known?.stories ?? []), story],
  })
}

/** One name is one kind with one full spelling. */
const nameId = ({ kind, name }: Entity): string =>
  `${kind}-${folded(name).replace(/[^\p{L}\p{N}]+/gu, '-')}`

/** A name with what it says and where it stands. */
export const nameAnswerSchema = nameLineSchema.extend({
  why: z.array(z.string()).describe('why spellings and mentions were put together'),
  says: z
    .array(
      placedClaimSchema
        .pick({ id: true, story: true, headline: true, proposition: true, contested: true })
        .extend({ stance: z.enum(STANCES) }),
    )
    .describe('what it says, denies or declines to say; at most 50'),
  places: z.array(evidenceSchema).describe('where it stands; at most 50'),
})

/** Lines of each kind that a name shows. */
const MOST_LINES = 50

/**
 * A name with what it says and where it stands, in the newest stories.
 *
 * @throws CopydeskError `not-in-archive`
 */
export function findName(archive: Archive, id: string): z.infer<typeof nameAnswerSchema> {
  const byId = new Map<string, NameLine>()
  const found: Omit<z.infer<typeof nameAnswerSchema>, keyof NameLine> = {
    why: [],
    says: [],
    places: [],
  }
  for (const view of newestStories(archive)) {
    for (const entity of view.story.entities.filter((one) => nameId(one) === id)) {
      addName(byId, view, entity)
      const shown = { ...entity, mentions: entity.mentions.slice(0, MOST_LINES) }
      const { places, reasons } = nameJson(view, shown)
      found.places.push(...places.map((place) => evidenceSchema.parse(place)))
      found.why.push(...reasons.map(({ text }) => text))
      found.says.push(...saidBy(view, entity))
    }
  }
  const line = byId.get(id)
  if (!line) throw new CopydeskError('not-in-archive', `no name "${id}" is held: /names lists them`)
  const { why, says, places } = found
  return {
    ...line,
    why: [...new Set(why)],
    says: says.slice(0, MOST_LINES),
    places: places.slice(0, MOST_LINES),
  }
}

type Entity = StoryView['story']['entities'][number]

function saidBy({ story }: StoryView, entity: Entity) {
  const names = new Set(entity.spellings.map(({ text }) => text))
  return story.ledger.flatMap((entry) => {
    const voice = entry.voices.find(
      ({ party, who }) => names.has(party) || who.some(({ name }) => names.has(name)),
    )
    const stance =
      voice?.stance ?? STANCES.find((one) => entry[one].some((name) => names.has(name)))
    if (!stance || entry.alike) return []
    const { id, proposition, contested } = entry
    return [{ id, story: story.id, headline: story.headline, proposition, contested, stance }]
  })
}
