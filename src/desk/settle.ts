import { type Archive, type Decision, openMemoryArchive } from '../archive/index.ts'
import { VERSION } from '../article/index.ts'
import type { StoryDay } from '../dates/index.ts'
import type { Annotated, Correction, Settlement } from '../record/index.ts'
import { copyInput } from './copy-input.ts'
import type { Crew } from './crew.ts'
import type { Before } from './settle/before.ts'
import { storyDayOf } from './settle/date-story.ts'
import { handTies } from './settle/hand-ties.ts'
import { indexPages } from './settle/index-pages.ts'
import { keepStories } from './settle/keep-stories.ts'
import { askedOf, keepTexts } from './settle/keep-texts.ts'
import { hasBody, inputsFrom } from './settle/page-inputs.ts'
import {
  type LinkedIds,
  linkedIds,
  linkedPages,
  type SettledText,
  settleText,
} from './settle/settle-text.ts'

/** Pages that an archive settles at once: more would hold it up for too long. */
const MOST_AT_ONCE = 256

/**
 * What all pages together say: copies, dates that siblings prove, stories. A function of the set of pages and of the
 * decisions that stand: neither the order of pages nor the number of workers changes a byte of it. Of versions of one page
 * the last counts.
 */
export async function settle(
  pages: readonly Annotated[],
  crew: Crew,
  decisions: readonly Decision[] = [],
): Promise<Settlement> {
  const archive = openMemoryArchive()
  archive.add(
    pages.map((read) => ({ raw: new Uint8Array(), read })),
    VERSION,
  )
  for (const decision of decisions) archive.decide(decision, { about: [], text: '', at: '' })
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
    const inputOf = inputsFrom(archive, work.decisions)
    const pages = new Map<string, Annotated>()
    const byHand = new Map<string, readonly Correction[]>()
    for (const read of archive.pages(work.ids)) {
      const input = inputOf(read.article.id, read)
      if (!input) continue
      pages.set(read.article.id, input.page)
      byHand.set(read.article.id, input.byHand)
    }
    const texts: SettledText[] = []
    for (const group of work.groups) {
      const linked = linkedPages(group, pages)
      const known = { ...work, byHand: (id: string) => byHand.get(id) ?? [] }
      if (linked) texts.push(await settleText(linked, known, crew))
    }
    const gone = work.touched.filter((id) => !pages.has(id))
    archive.change((view) => {
      // Another reading may have changed what these pages meet: then it is met again.
      if (view.state.get(TURN, '') !== work.turn) return
      const hand = handTies(work.decisions)
      const kept = keepTexts(view, texts, gone, hand)
      const { changes, redated } = keepStories(view, kept, hand)
      if (view.state.get(ANEW, '') === null) view.log(changes, clock())
      for (const id of work.touched) view.state.setKeys(TOUCHED, id, [])
      for (const id of [...redated, ...kept.asked]) view.state.setKeys(TOUCHED, id, [ALL])
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
/** Articles that are still to be settled, under one key, and a number that rises with each step. */
const TOUCHED = 'touched'
const ALL = 0
const TURN = 'turn'

interface Work {
  readonly turn: number
  readonly decisions: readonly Decision[]
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
  const decisions = view.decisions()
  const inputOf = inputsFrom(view, decisions)
  const known = new Map<string, Annotated | null>()
  const pageOf = (id: string): Annotated | null => {
    if (!known.has(id)) known.set(id, inputOf(id)?.page ?? null)
    return known.get(id) ?? null
  }
  const changed = view.takeChanged(most)
  const tied = new Set(
    decisions.flatMap(({ kind, subject, object }) =>
      kind === 'same-story' || kind === 'other-story' ? [subject, object] : [],
    ),
  )
  const touched = indexPages(
    state,
    changed,
    (id) => {
      const page = pageOf(id)
      return page && hasBody(page) ? copyInput(page) : null
    },
    (id) => tied.has(id),
  )
  for (const id of touched) state.setKeys(TOUCHED, id, [ALL])
  const all = state.holders(TOUCHED, ALL)
  if (all.length === 0) return null
  view.setSettled(false)
  // What nobody changed may be settled by two at once: the first that is done keeps it.
  const turn = Number(state.get(TURN, '') ?? 0) + (changed.length > 0 ? 1 : 0)
  state.put(TURN, '', turn)
  const groups = linkedIds(state, all)
  const ids = [...new Set(groups.flatMap((group) => group.ids))]
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
    decisions,
    touched: all,
    groups,
    ids,
    before: (id) => before.get(id) ?? null,
    story: (id) => stories.get(id) ?? null,
  }
}
