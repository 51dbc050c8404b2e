import { headOf, type SettledView, type StoryHead } from '../../archive/index.ts'
import { buildStory } from '../../brief/index.ts'
import type { Annotated, StoryRecord } from '../../record/index.ts'
import { linkArticles, nameStory } from '../../stories/index.ts'
import { componentOf } from './component-of.ts'
import { dateStory, forgetStoryDay } from './date-story.ts'
import { type KeptTexts, tiesAround } from './keep-texts.ts'
import { alikeTo, edgesAmong, featuresOf, setFeatures } from './story-edges.ts'
import { storyInput } from './story-input.ts'

/** Of an article: its story. */
const STORY_OF = 'story of'
/** Of a story: its articles. */
const MEMBERS = 'members'

/** The story that an article is in, or null. */
const storyOf = ({ state }: SettledView, id: string): string | null =>
  state.get(STORY_OF, id) as string | null

/**
 * Brings the stories up to articles that changed: those that they are in, and those that they now meet or leave, are
 * put together again; of these, those with other articles, or of which an article says something else, are told again.
 * Gives the articles whose day their story changes: they are to be settled again.
 */
export function keepStories(view: SettledView, { features, renewed }: KeptTexts): string[] {
  const { state } = view
  const touched = setFeatures(state, features)
  for (const id of renewed) touched.add(id)
  // Who was with one that left is asked too.
  for (const id of [...touched]) {
    const story = storyOf(view, id)
    for (const other of story === null ? [] : membersOf(view, story)) touched.add(other)
  }
  const seen = new Set<string>()
  const groups: string[][] = []
  for (const id of touched) {
    if (seen.has(id) || featuresOf(state, id) === null) continue
    const ids = componentOf(id, (one) => alikeTo(state, one))
    for (const one of ids) seen.add(one)
    groups.push(...linkArticles(ids, edgesAmong(state, ids)))
  }
  dropStories(view, touched, groups)
  const redated: string[] = []
  for (const ids of groups) {
    const story = `s${ids[0]}`
    const same = membersOf(view, story).join() === ids.join()
    if (same && !ids.some((id) => renewed.has(id))) continue
    for (const id of ids) state.put(STORY_OF, id, story)
    state.put(MEMBERS, story, ids)
    redated.push(...dateStory(view, ids))
    const record = tellStory(view, ids)
    view.putStory(record.story, record.head)
  }
  return redated
}

const membersOf = ({ state }: SettledView, story: string): readonly string[] =>
  (state.get(MEMBERS, story) as readonly string[] | null) ?? []

/** Takes out stories whose articles are in others now, and articles that are in none. */
function dropStories(
  view: SettledView,
  touched: ReadonlySet<string>,
  groups: readonly (readonly string[])[],
): void {
  const { state } = view
  const placed = new Set(groups.flat())
  const named = new Set(groups.map(([first]) => `s${first}`))
  for (const id of new Set([...touched, ...placed])) {
    const story = storyOf(view, id)
    if (story === null) continue
    if (!placed.has(id)) {
      state.put(STORY_OF, id, null)
      forgetStoryDay(view, id)
    }
    if (named.has(story)) continue
    state.put(MEMBERS, story, null)
    view.dropStory(story)
  }
}

function tellStory(
  view: SettledView,
  ids: readonly string[],
): { story: StoryRecord; head: StoryHead } {
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
  const story = buildStory({
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
  const days = members.flatMap(({ published }) => published.value ?? [])
  return { story, head: headOf(story, days) }
}
