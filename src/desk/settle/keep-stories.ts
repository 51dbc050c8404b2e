import { type ChangeLine, headOf, type SettledView } from '../../archive/index.ts'
import { buildStory } from '../../brief/index.ts'
import type { Annotated, StoryRecord } from '../../record/index.ts'
import { linkArticles, nameStory } from '../../stories/index.ts'
import { digestOf } from './before.ts'
import { componentOf } from './component-of.ts'
import { dateStory, forgetStoryDays } from './date-story.ts'
import { type HandTies, handReason } from './hand-ties.ts'
import { type KeptTexts, tiesAround } from './keep-texts.ts'
import { correctedLines, joinedLine, splitLines, versionLines } from './moved-lines.ts'
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
  hand: HandTies,
): { changes: ChangeLine[]; redated: string[] } {
  const touched = setFeatures(view.state, kept.features)
  for (const id of kept.renewed) touched.add(id)
  // Who was with one that left is asked too.
  const members = membersIn(view)
  for (const id of [...touched]) for (const other of members(id) ?? []) touched.add(other)
  const groups = groupsOf(view, touched, hand)
  const before = storiesOf(view, [...touched, ...groups.flat()], members)
  const { names, left } = nameGroups(view, groups, before.voters)
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
    const same = before.members.get(id)?.join() === ids.join()
    if (same && !ids.some((one) => kept.renewed.has(one))) continue
    redated.push(...dateStory(view, ids))
    const story = tellStory(view, ids, hand)
    const days = ids.flatMap((one) => view.article(one)?.published.value ?? [])
    const head = { ...headOf(story, days), id }
    const own = recordOf(id)
    const joined = [...left].filter(([, into]) => into[0] === id).map(([former]) => former)
    const lines = [
      ...joined.map((former) => joinedLine(id, former, recordOf(former))),
      ...splitLines({ id, ids, before: before.members, names, text: story.headline }),
      ...correctedLines(id, ids, kept),
      ...versionLines(view, { id, ids, before: before.members, text: story.headline }),
    ]
    const told = [own, view.head(id)]
    if (lines.length === 0 && digestOf(told) === digestOf([story, head])) continue
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
    view.putStory(story, head)
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
function groupsOf(
  { state }: SettledView,
  touched: ReadonlySet<string>,
  { stories, tiedTo }: HandTies,
): string[][] {
  const isTold = (id: string) => featuresOf(state, id) !== null
  const seen = new Set<string>()
  const groups: string[][] = []
  for (const id of touched) {
    if (seen.has(id) || !isTold(id)) continue
    const ids = componentOf(id, (one) => [...alikeTo(state, one), ...tiedTo(one).filter(isTold)])
    for (const one of ids) seen.add(one)
    groups.push(...linkArticles(ids, edgesAmong(state, ids), stories))
  }
  return groups.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

/** Stories that go on in groups, or do not. */
interface Before {
  /** The articles of those that articles are in. */
  readonly members: ReadonlyMap<string, readonly string[]>
  /** The same, and articles that were in them last, or in one that leads to none and takes its id again. */
  readonly voters: ReadonlyMap<string, readonly string[]>
}

function storiesOf(
  view: SettledView,
  ids: readonly string[],
  membersOf: (id: string) => readonly string[] | null,
): Before {
  const members = new Map<string, readonly string[]>()
  const came: { last: string; id: string }[] = []
  for (const id of new Set(ids)) {
    const last = view.lastStoryOf(id)
    if (last === null) continue
    const articles = membersOf(id)
    if (articles) members.set(last, articles)
    else came.push({ last, id })
  }
  const voters = new Map(members)
  for (const { last, id } of came) {
    const story = view.head(last) ? last : (view.redirected(last) ?? last)
    // One that is not told again keeps its id.
    if (members.has(story) || !view.head(story))
      voters.set(story, [...(voters.get(story) ?? []), id])
  }
  return { members, voters }
}

function tellStory(view: SettledView, ids: readonly string[], hand: HandTies): StoryRecord {
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
  const group = nameStory(members.map((page) => storyInput(page, links)))
  return buildStory({
    group: { ...group, reasons: [...group.reasons, ...handReason(ids, hand.stories)] },
    names: hand.names,
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
