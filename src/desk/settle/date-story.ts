import type { Kept, SettledView } from '../../archive/index.ts'
import { judgeTogether, readDayFacts, type StoryDay } from '../../dates/index.ts'
import type { Annotated } from '../../record/index.ts'
import { readProse } from '../../text/index.ts'

/** Of an article: the day that its story gives it. */
const STORY_DAY = 'story day'
/** A page's own day that is as sure asks no story. */
const SURE = 0.9
/** A story's day that is less sure is not handed on. */
const LEAST = 0.6

export const storyDayOf = ({ state }: SettledView, id: string): StoryDay | null =>
  state.get(STORY_DAY, id) as StoryDay | null

/**
 * Judges the days of a story's pages together and keeps what each is given; gives the pages whose day that changes. What is
 * asked are the pages' own days, so that none is proved by what it proves.
 */
export function dateStory(view: SettledView, ids: readonly string[]): string[] {
  const members = ids.map((id) => view.article(id) as Annotated)
  const days = dayOfEach(members)
  return ids.filter((id) => {
    const now = days.get(id) ?? null
    if (JSON.stringify(now) === JSON.stringify(storyDayOf(view, id))) return false
    view.state.put(STORY_DAY, id, now as unknown as Kept)
    return true
  })
}

/** Articles that are in no story now. */
export function forgetStoryDays({ state }: SettledView, ids: readonly string[]): void {
  for (const id of ids) state.put(STORY_DAY, id, null)
}

function dayOfEach(members: readonly Annotated[]): Map<string, StoryDay> {
  const asking = members.filter(({ published }) => ownOf(published).confidence < SURE)
  if (members.length < 2 || asking.length === 0) return new Map()
  const judged = judgeTogether(
    members.map(({ article, published }) => {
      const facts = readDayFacts(readProse(article))
      const proved = published.firstPublished !== undefined
      return { id: article.id, facts, proved, ...ownOf(published) }
    }),
  )
  return new Map(
    asking.flatMap(({ article: { id } }) => {
      const day = judged.get(id)
      return day && day.confidence >= LEAST ? [[id, day] as const] : []
    }),
  )
}

const ownOf = (published: Annotated['published']) => {
  const { value, confidence } = published.fromStory?.own ?? published
  return { confidence, ...(value ? { value } : {}) }
}
