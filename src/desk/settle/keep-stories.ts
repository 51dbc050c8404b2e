import { type ChangeLine, headOf, type SettledView } from '../../archive/index.ts'
import type { StoryRecord } from '../../record/index.ts'
import { digestOf } from './before.ts'
import { dateStory, forgetStoryDays } from './date-story.ts'
import type { HandTies } from './hand-ties.ts'
import type { KeptTexts } from './keep-texts.ts'
import { correctedLines, joinedLine, splitLines, versionLines } from './moved-lines.ts'
import { storyChanges } from './story-changes.ts'
import { isTold, setFeatures } from './story-edges.ts'
import { groupsOf } from './story-groups.ts'
import { nameGroups } from './story-names.ts'
import { tellStory, withEchoes } from './tell-story.ts'

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
    [...touched].filter((id) => !placed.has(id) || !isTold(view.state, id)),
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
    const tellers = ids.filter((one) => isTold(view.state, one))
    redated.push(...dateStory(view, tellers))
    const echoes = ids.filter((one) => !isTold(view.state, one))
    const { story, days } = withEchoes(view, tellStory(view, tellers, hand), echoes)
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
