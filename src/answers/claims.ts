import { z } from 'zod'
import type { Archive } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import { claimJson, claimSchema, type StoryView } from '../dossier/index.ts'
import { type LedgerEntry, STANCES, type Stance } from '../record/index.ts'
import { viewStory } from './find-held.ts'
import { flag } from './flag.ts'
import { folded, newestStories } from './newest-stories.ts'
import { type Page, pageQuery, takePage } from './take-page.ts'

/** What claims can be asked for, over all stories. */
export const allClaimsQuery = z.strictObject({
  ...pageQuery,
  by: z.string().max(200).optional().describe('only what this person or body says or denies'),
  about: z.string().max(200).optional().describe('only claims that hold all these words'),
  stance: z.enum(STANCES).optional(),
  contested: flag.optional(),
  from: z.iso.date().optional().describe('only what an article of this day or later tells'),
  to: z.iso.date().optional().describe('only what an article of this day or earlier tells'),
})

/** A claim with its story. */
export const placedClaimSchema = claimSchema.extend({
  story: z.string(),
  headline: z.string().describe('of the story'),
})

/** Claims of the newest stories by filter, the newest story first. */
export function findClaims(
  archive: Archive,
  query: z.infer<typeof allClaimsQuery>,
): Page<z.infer<typeof placedClaimSchema>> {
  const found: z.infer<typeof placedClaimSchema>[] = []
  const wanted = wantedClaim(query)
  for (const view of newestStories(archive)) {
    for (const entry of view.story.ledger) {
      if (!wanted(view, entry)) continue
      const { id, headline } = view.story
      found.push({ story: id, headline, ...claimJson(view, entry) })
    }
  }
  const { by, about, stance, contested, from, to } = query
  const list = JSON.stringify(['claims', by, about, stance, contested, from, to])
  return takePage(found, query, list, ({ id }) => id)
}

function wantedClaim({ by, about, stance, contested, from, to }: z.infer<typeof allClaimsQuery>) {
  const name = folded(by ?? '')
  const words = folded(about ?? '')
    .split(/\s+/)
    .filter(Boolean)
  return (view: StoryView, entry: LedgerEntry): boolean => {
    if (contested !== undefined && entry.contested !== contested) return false
    if (stance && entry[stance].length === 0) return false
    if (by && !speakersOf(entry, stance).some((one) => folded(one).includes(name))) return false
    const text = folded([entry.proposition, ...entry.evidence.map((e) => view.quote(e))].join(' '))
    if (!words.every((word) => text.includes(word))) return false
    if (!from && !to) return true
    return entry.evidence.some(({ article }) => {
      const day = view.member(article)?.published.value
      return day !== undefined && (!from || day >= from) && (!to || day <= to)
    })
  }
}

function speakersOf(entry: LedgerEntry, stance: Stance | undefined) {
  const sides = stance ? entry[stance] : [...entry.asserts, ...entry.denies, ...entry.declines]
  const voices = entry.voices.filter((voice) => !stance || voice.stance === stance)
  return [...sides, ...voices.flatMap(({ party, who }) => [party, ...who.map(({ name: n }) => n)])]
}

/**
 * A claim of a story by its id, with the words of each side.
 *
 * @throws CopydeskError `not-in-archive`
 */
export function findClaim(archive: Archive, id: string): z.infer<typeof placedClaimSchema> {
  for (const view of storiesOfClaim(archive, id)) {
    const entry = view.story.ledger.find((one) => one.id === id)
    if (entry) {
      const { id: story, headline } = view.story
      return { story, headline, ...claimJson(view, entry) }
    }
  }
  throw new CopydeskError('not-in-archive', `no claim "${id}" is held: /claims lists what is`)
}

/** Ids of claims begin with the article that makes them first: only its story is looked at. */
function* storiesOfClaim(archive: Archive, id: string): Generator<StoryView> {
  const article = /^p([0-9a-f]{64})-/.exec(id)?.[1]
  const story = article === undefined ? null : archive.storyOf(article)
  const view = story === null ? undefined : viewStory(archive, story)
  if (view) yield view
}
