import type { SettledView } from './archive.ts'
import { standing } from './decisions.ts'
import { type MemoryData, versionsOf } from './memory-data.ts'
import { keepValue, valueAt } from './memory-history.ts'
import type { memoryLog } from './memory-log.ts'
import type { memoryReader } from './memory-reader.ts'
import { memoryState } from './memory-state.ts'

/** The settled view of an archive in memory while it is changed. */
export function memoryView(
  data: MemoryData,
  log: ReturnType<typeof memoryLog>,
  { page, article }: ReturnType<typeof memoryReader>,
): SettledView {
  const { stories, articles, places, lastPlaces, changed } = data
  const state = memoryState(data.state)
  const unplace = (story: string) => {
    for (const id of valueAt(stories, story)?.head.articles ?? [])
      if (valueAt(places, id) === story) keepValue(places, id, null, log.next())
  }
  return {
    state,
    takeChanged(most) {
      const taken = [...changed].sort().slice(0, most)
      for (const id of taken) changed.delete(id)
      return taken
    },
    page,
    article,
    decisions: () => standing(data.decisions),
    versions: (id) => versionsOf(data, id),
    putArticle: (id, settled) => {
      if (settled || valueAt(articles, id)) keepValue(articles, id, settled, log.next())
    },
    putStory(story, head) {
      unplace(head.id)
      keepValue(stories, head.id, { story, head }, log.next())
      for (const id of head.articles) {
        keepValue(places, id, head.id, log.next())
        lastPlaces.set(id, head.id)
      }
      log.named(head.id)
    },
    dropStory(id, joins) {
      unplace(id)
      keepValue(stories, id, null, log.next())
      log.redirect(id, joins)
    },
    story: (id) => valueAt(stories, id)?.story ?? null,
    head: (id) => valueAt(stories, id)?.head ?? null,
    lastStoryOf: (id) => lastPlaces.get(id) ?? null,
    isNamed: (id) => log.isFormer(id) || valueAt(stories, id) !== null,
    redirected: log.redirected,
    log: log.log,
    settleBy(version) {
      const before = data.settledBy
      if (before === version) return false
      for (const id of data.held.keys()) changed.add(id)
      state.clear()
      data.settledBy = version
      return before !== null
    },
    setSettled(is) {
      data.isSettled = is
    },
  }
}
