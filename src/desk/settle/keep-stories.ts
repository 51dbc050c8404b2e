import { type ChangeLine, headOf, type SettledView } from '../../archive/index.ts'
import { buildStory } from '../../brief/index.ts'
import type { Annotated, StoryRecord } from '../../record/index.ts'
import { linkArticles, nameStory } from '../../stories/index.ts'
import { digestOf } from './before.ts'
import { componentOf } from './component-of.ts'
import { dateStory, forgetStoryDays } from './date-story.ts'
import { type KeptTexts, tiesAround } from './keep-texts.ts'
import { storyChanges } from './story-changes.ts'
import { alikeTo, edgesAmong, featuresOf, setFeatures } from './story-edges.ts'
import { storyInput } from './story-input.ts'
import { nameGroups } from './story-names.ts'

/**
 * Brings the stories up to articles that changed: those that they are in, and those that they now meet or leave, are
 * put together again; of these, those with other articles, or of which an article says something else, are told again.
 * Gives what changed in them, story by story, and the articles whose day their story changes: they are to be settled again.
 */
export function keepStories(
  view: SettledView,
  kept: KeptTexts,
): { changes: ChangeLine[]; redated: string[] } {
  const touched = setFeatures(view.state, kept.features)
  for (const id of kept.renewed) touched.add(id)
  // Who was with one that left is asked too.
  const members = membersIn(view)
  for (const id of [...touched]) for (const other of members(id) ?? []) touched.add(other)
  const groups = groupsOf(view, touched)
  const before = storiesOf(view, [...touched, ...groups.flat()], members)
  const { names, left } = nameGroups(view, groups, before)
  const records = new Map<string, StoryRecord>()
  const recordOf = (id: string): StoryRecord | null => {
    const held = records.get(id) ?? view.story(id)
    if (held) records.set(id, held)
    return held
  }
  for (const id of left.keys()) recordOf(id)
  const placed = new Set(groups.flat())
  const changes: ChangeLine[] = []
  const redated: string[] = []
  forgetStoryDays(
    view,
    [...touched].filter((id) => !placed.has(id)),
  )
  for (const [id, into] of left) {
    const { headline } = recordOf(id) ?? { headline: '' }
    if (!view.head(id)) continue
    if (into.length === 0) changes.push({ story: id, kind: 'story-gone', ids: [], text: headline })
    view.dropStory(id, into[0] ?? null)
  }
  for (const [at, ids] of groups.entries()) {
    const id = names[at] as string
    const same = before.get(id)?.join() === ids.join() && view.head(id) !== null
    if (same && !ids.some((one) => kept.renewed.has(one))) continue
    redated.push(...dateStory(view, ids))
    const story = tellStory(view, ids)
    const own = recordOf(id)
    if (own && digestOf(own) === digestOf(story)) continue
    const joined = [...left].filter(([, into]) => into[0] === id).map(([former]) => former)
    const lines = [
      ...joined.map((former) => joinedLine(id, former, recordOf(former))),
      ...splitLines({ id, ids, before, names, text: story.headline }),
      ...correctedLines(id, ids, kept),
    ]
    const others = joined.flatMap((former) => recordOf(former) ?? [])
    changes.push(
      ...storyChanges({
        id,
        story,
        before: own ? [own, ...others] : [],
        placed,
        lines,
      }),
    )
    const days = ids.flatMap((one) => view.article(one)?.published.value ?? [])
    view.putStory(story, { ...headOf(story, days), id })
  }
  return { changes, redated }
}

/** The articles of the story that an article is in; null where it is in none. */
function membersIn(view: SettledView): (id: string) => readonly string[] | null {
  const known = new Map<string, readonly string[]>()
  return (id) => {
    const story = view.lastStoryOf(id)
    if (story === null) return null
    if (!known.has(story)) known.set(story, view.head(story)?.articles ?? [])
    const articles = known.get(story) ?? []
    return articles.includes(id) ? articles : null
  }
}

/** The articles of stories that any of these tell, in the order of their first. */
function groupsOf({ state }: SettledView, touched: ReadonlySet<string>): string[][] {
  const seen = new Set<string>()
  const groups: string[][] = []
  for (const id of touched) {
    if (seen.has(id) || featuresOf(state, id) === null) continue
    const ids = componentOf(id, (one) => alikeTo(state, one))
    for (const one of ids) seen.add(one)
    groups.push(...linkArticles(ids, edgesAmong(state, ids)))
  }
  return groups.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

/** The stories that articles are in, with all their articles, and those that others of them were in last. */
function storiesOf(
  view: SettledView,
  ids: readonly string[],
  members: (id: string) => readonly string[] | null,
): Map<string, readonly string[]> {
  const stories = new Map<string, readonly string[]>()
  const came: { last: string; id: string }[] = []
  for (const id of new Set(ids)) {
    const last = view.lastStoryOf(id)
    if (last === null || stories.has(last)) continue
    const articles = members(id)
    if (articles) stories.set(last, articles)
    else came.push({ last, id })
  }
  for (const [last, back] of Map.groupBy(came, ({ last }) => last)) {
    // What came back takes the id again that it had when it went, where no other story has it.
    if (view.head(last) || view.redirected(last)) continue
    stories.set(
      last,
      back.map(({ id }) => id),
    )
  }
  return stories
}

const joinedLine = (id: string, former: string, record: StoryRecord | null): ChangeLine => ({
  story: id,
  kind: 'story-joined',
  ids: [former],
  text: record?.headline ?? '',
})

/** A story of its own that was part of others, as a line of each that stays. */
function splitLines({ id, ids, before, names, text }: Split): ChangeLine[] {
  if (before.has(id)) return []
  const from = [...before].filter(
    ([other, articles]) => names.includes(other) && articles.some((one) => ids.includes(one)),
  )
  return from.map(([other]) => ({ story: other, kind: 'story-split', ids: [id], text }))
}

interface Split {
  readonly id: string
  readonly ids: readonly string[]
  readonly before: ReadonlyMap<string, readonly string[]>
  /** Ids that stories have now. */
  readonly names: readonly string[]
  readonly text: string
}

const correctedLines = (id: string, ids: readonly string[], { days }: KeptTexts): ChangeLine[] =>
  ids.flatMap((one) => {
    const text = days.get(one)
    return text === undefined
      ? []
      : [{ story: id, kind: 'day-corrected' as const, ids: [one], text }]
  })

function tellStory(view: SettledView, ids: readonly string[]): StoryRecord {
  const within = new Set(ids)
  const members = ids.map((id) => view.article(id) as Annotated)
  const all = tiesAround(view, ids)
  const links = all
    .flatMap(({ links }) => links)
    .filter(({ a, b }) => within.has(a) && within.has(b))
    .sort((x, y) => (x.a !== y.a ? (x.a < y.a ? -1 : 1) : x.b < y.b ? -1 : 1))
  const order = new Map(links.map(({ a, b }, at) => [[a, b].join(' '), at]))
  const placeOf = ({ copy, source }: { copy: string; source: string }) =>
    order.get([copy, source].sort().join(' ')) ?? 0
  return buildStory({
    group: nameStory(members.map((page) => storyInput(page, links))),
    members,
    links,
    families: all
      .flatMap(({ families }) => families)
      .filter((family) => family.members.every((id) => within.has(id)))
      .sort((x, y) => ((x.members[0] ?? '') < (y.members[0] ?? '') ? -1 : 1)),
    comparisons: all
      .flatMap(({ comparisons }) => comparisons)
      .filter(({ copy, source }) => within.has(copy) && within.has(source))
      .sort((x, y) => placeOf(x) - placeOf(y)),
  })
}
