import { type Archive, openMemoryArchive } from '../archive/index.ts'
import { VERSION } from '../article/index.ts'
import type { StoryDay } from '../dates/index.ts'
import type { Annotated, Settlement } from '../record/index.ts'
import { copyInput } from './copy-input.ts'
import type { Crew } from './crew.ts'
import type { Before } from './settle/before.ts'
import { storyDayOf } from './settle/date-story.ts'
import { indexPages } from './settle/index-pages.ts'
import { keepStories } from './settle/keep-stories.ts'
import { askedOf, keepTexts } from './settle/keep-texts.ts'
import {
  hasBody,
  type LinkedIds,
  linkedIds,
  linkedPages,
  type SettledText,
  settleText,
} from './settle/settle-text.ts'

/** Pages that an archive settles at once: more would hold it up for too long. */
const MOST_AT_ONCE = 256

/**
 * What all pages together say: copies, dates that siblings prove, stories. A function of the set of
 * pages: neither their order nor the number of workers changes a byte of it.
 */
export async function settle(pages: readonly Annotated[], crew: Crew): Promise<Settlement> {
  const archive = openMemoryArchive()
  archive.add(
    pages.map((read) => ({ raw: new Uint8Array(), read })),
    VERSION,
  )
  await settleArchive(archive, crew, { most: pages.length })
  return archive.settled()
}

/**
 * Settles what came or changed in an archive since it was last settled: the pages that these meet, and no others. The
 * settled view is what settling all pages at once gives. True where anything was to be done.
 */
export async function settleArchive(
  archive: Archive,
  crew: Crew,
  { most = MOST_AT_ONCE, clock = () => '' }: SettleOptions = {},
): Promise<boolean> {
  for (let done = false; ; done = true) {
    const work = archive.change((view) => {
      if (view.settleBy(VERSION)) view.state.put(ANEW, '', true)
      const work = meet(view, most)
      if (!work) view.state.put(ANEW, '', null)
      return work
    })
    if (!work) return done
    const pages = new Map(archive.pages(work.ids).map((page) => [page.article.id, page]))
    const texts: SettledText[] = []
    for (const group of work.groups) {
      const linked = linkedPages(group, pages)
      if (linked) texts.push(await settleText(linked, work, crew))
    }
    const gone = work.touched.filter((id) => !pages.has(id))
    archive.change((view) => {
      // Another reading may have changed what these pages meet: then it is met again.
      if (view.state.get(TURN, '') !== work.turn) return
      const { changes, redated } = keepStories(view, keepTexts(view, texts, gone))
      if (view.state.get(ANEW, '') === null) view.log(changes, clock())
      for (const id of work.touched) view.state.put(TOUCHED, id, null)
      for (const id of redated) view.state.put(TOUCHED, id, true)
      view.state.put(TURN, '', work.turn + 1)
      view.setSettled(true)
    })
  }
}

/** How an archive is settled. */
export interface SettleOptions {
  /** Pages that are taken at once. */
  readonly most?: number
  /** The time in ISO 8601, UTC: when it was that something changed. */
  readonly clock?: () => string
}

/** Set while all is settled again by another version of the program: what it tells in another way is no news. */
const ANEW = 'anew'
/** Articles that are still to be settled, and a number that rises with each step. */
const TOUCHED = 'touched'
const TURN = 'turn'

interface Work {
  readonly turn: number
  readonly touched: readonly string[]
  readonly groups: readonly LinkedIds[]
  /** Of all articles in the groups. */
  readonly ids: readonly string[]
  /** From what an article was annotated the last time, and the day that its story gives it. */
  before(id: string): Before | null
  story(id: string): StoryDay | null
}

type View = Parameters<Parameters<Archive['change']>[0]>[0]

/** Takes pages that changed and finds whom they meet; null where nothing is left to be done. */
function meet(view: View, most: number): Work | null {
  const { state } = view
  const known = new Map<string, Annotated | null>()
  const pageOf = (id: string): Annotated | null => {
    if (!known.has(id)) known.set(id, view.page(id))
    return known.get(id) ?? null
  }
  const changed = view.takeChanged(most)
  const touched = indexPages(state, changed, (id) => {
    const page = pageOf(id)
    return page && hasBody(page) ? copyInput(page) : null
  })
  for (const id of touched) state.put(TOUCHED, id, true)
  const all = state.ids(TOUCHED)
  if (all.length === 0) return null
  view.setSettled(false)
  // What nobody changed may be settled by two at once: the first that is done keeps it.
  const turn = Number(state.get(TURN, '') ?? 0) + (changed.length > 0 ? 1 : 0)
  state.put(TURN, '', turn)
  const groups = linkedIds(state, all)
  const ids = groups.flatMap((group) => group.ids)
  const before = new Map(
    ids.flatMap((id) => {
      const key = askedOf(view, id)
      const page = key === '' ? null : view.article(id)
      return page ? [[id, { key, page }] as const] : []
    }),
  )
  const stories = new Map(ids.map((id) => [id, storyDayOf(view, id)]))
  return {
    turn,
    touched: all,
    groups,
    ids,
    before: (id) => before.get(id) ?? null,
    story: (id) => stories.get(id) ?? null,
  }
}
