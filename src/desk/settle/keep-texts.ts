import type { Kept, SettledView, SettleState } from '../../archive/index.ts'
import { dayFromNumber } from '../../article/index.ts'
import type { Comparison, CopyFamily, CopyLink } from '../../copies/index.ts'
import type { Annotated } from '../../record/index.ts'
import { readFeatures } from '../../stories/index.ts'
import { digestOf } from './before.ts'
import { keepOriginals } from './find-echoes.ts'
import { type HandTies, tiesOf } from './hand-ties.ts'
import { hasBody } from './page-inputs.ts'
import type { SettledPage, SettledText } from './settle-text.ts'
import { featuresOf, type StoryFeatures } from './story-edges.ts'
import { storyInput } from './story-input.ts'

/** What ties articles that hang together by shared text. */
export interface TextTies {
  readonly links: readonly CopyLink[]
  readonly families: readonly CopyFamily[]
  readonly comparisons: readonly Comparison[]
  /** Of an echo: its day. */
  readonly day?: string | null
}

/** By the smallest id of the articles that hang together. */
const TIES = 'ties'
/** Of an article: whose ties are its own. */
const HOME = 'home'
/** Of an article: from what it was annotated again. */
const ASKED = 'asked'
/** Of an article: what was made of it, in short. */
const MADE = 'made'

export const askedOf = (view: SettledView, id: string): string =>
  (view.state.get(ASKED, id) as string | null) ?? ''

const tiesAt = (state: SettleState, home: string): TextTies | null =>
  state.get(TIES, home) as unknown as TextTies | null

/** The ties of an echo to the page that it is nearest to. */
export const tiesOfEcho = ({ state }: SettledView, id: string): TextTies | null => tiesAt(state, id)

/** The ties of all that these articles hang together with by shared text, group by group. */
export function tiesAround({ state }: SettledView, ids: readonly string[]): TextTies[] {
  const homes = new Set(ids.flatMap((id) => (state.get(HOME, id) as string | null) ?? []))
  return [...homes].map((home) => tiesAt(state, home) as TextTies)
}

/** What changed by what was kept. */
export interface KeptTexts {
  /** Features of articles that tell another story now, or none. */
  readonly features: ReadonlyMap<string, StoryFeatures | null>
  /** Articles of which a story has to say something else. */
  readonly renewed: ReadonlySet<string>
  /** Articles whose day is another than it was, or than they say, and how. */
  readonly days: ReadonlyMap<string, string>
  /** Echoes of which the original is another now: they are to be settled again. */
  readonly asked: readonly string[]
}

/** Keeps articles and ties where they are others than before; `gone` are pages that are no longer held. */
export function keepTexts(
  view: SettledView,
  texts: readonly SettledText[],
  gone: readonly string[],
  hand: HandTies,
): KeptTexts {
  const { state } = view
  const features = new Map<string, StoryFeatures | null>()
  const renewed = new Set<string>()
  const days = new Map<string, string>()
  const asked: string[] = []
  for (const id of gone) {
    forget(view, id)
    features.set(id, null)
  }
  for (const text of texts) {
    const { articles, links, families, isEcho } = text
    const ids = articles.map(({ page }) => page.article.id)
    const was = new Map(ids.map((id) => [id, dayBefore(view, id)]))
    const tied = articles.length > 1 || isEcho ? keepTies(view, text) : leaveTies(view, text)
    asked.push(...keepOriginals(state, ids, families))
    for (const article of articles) {
      const { id } = article.page.article
      const isOther = keepArticle(view, article, hand)
      if (tied || isOther) renewed.add(id)
      const before = featuresOf(state, id)
      // An echo tells the story that its anchors tell.
      const now = isEcho ? null : storyFeatures(article.page, links)
      const isAnother = digestOf(now) !== digestOf(before)
      if (isAnother) features.set(id, now)
      const day = isAnother || (isEcho && isOther) ? correctedDay(article.page, was.get(id)) : null
      if (day) days.set(id, day)
    }
  }
  return { features, renewed, days, asked }
}

function forget(view: SettledView, id: string): void {
  for (const part of [HOME, TIES, ASKED, MADE]) view.state.put(part, id, null)
  keepOriginals(view.state, [id], [])
  view.putArticle(id, null)
}

/** True where something else is made of an article than before. */
function keepArticle(
  view: SettledView,
  { page, key, isApart }: SettledPage,
  hand: HandTies,
): boolean {
  const { state } = view
  const { id } = page.article
  state.put(ASKED, id, key === '' ? null : key)
  const ties = tiesOf(page, hand)
  const made = digestOf(ties.length > 0 ? [page, ties] : page)
  if (made === state.get(MADE, id)) return false
  // What shares no text and has its own day stands as it was read.
  view.putArticle(id, isApart ? page : null)
  state.put(MADE, id, made)
  return true
}

/** The day of an article when it was last settled, null where it had none; undefined where it is new. */
function dayBefore({ state }: SettledView, id: string): string | null | undefined {
  const before = featuresOf(state, id)
  if (before) return before.features.day === null ? null : dayFromNumber(before.features.day)
  return tiesAt(state, id)?.day
}

/** How the day of an article is another than it was, or, where it is new, than it says; null where it is not. */
function correctedDay(
  { published, corrections }: Annotated,
  was: string | null | undefined,
): string | null {
  const now = published.value ?? null
  if (was !== undefined) return was === now ? null : `${was ?? 'no day'} → ${now ?? 'no day'}`
  const correction = corrections.find(({ field }) => field === 'published')
  return correction ? `it says another day than ${correction.value}` : null
}

function storyFeatures(page: Annotated, links: readonly CopyLink[]): StoryFeatures | null {
  if (!hasBody(page)) return null
  const input = storyInput(page, links)
  const { copies = [], sameText = [] } = input
  return { features: readFeatures(input), relatives: copies, sameText }
}

/** True where the ties are others than those that were kept. */
function keepTies(
  view: SettledView,
  { articles, isEcho, links, families, comparisons }: SettledText,
): boolean {
  const { state } = view
  const ids = articles.map(({ page }) => page.article.id)
  const home = ids[0] as string
  const day = articles[0]?.page.published.value ?? null
  const ties: TextTies = { links, families, comparisons, ...(isEcho ? { day } : {}) }
  const same =
    ids.every((id) => state.get(HOME, id) === home) &&
    digestOf(state.get(TIES, home)) === digestOf(ties)
  if (same) return false
  for (const id of ids) {
    dropTies(view, id)
    state.put(HOME, id, home)
  }
  state.put(TIES, home, ties as unknown as Kept)
  return true
}

/** True where the article was tied before. */
function leaveTies(view: SettledView, { articles }: SettledText): boolean {
  const [article] = articles
  const id = article?.page.article.id ?? ''
  const wasTied = view.state.get(HOME, id) !== null
  if (wasTied) {
    dropTies(view, id)
    if (!article?.isApart) view.putArticle(id, null)
  }
  return wasTied
}

/** An article leaves its home; the ties go with the one they are named by. */
function dropTies({ state }: SettledView, id: string): void {
  state.put(HOME, id, null)
  state.put(TIES, id, null)
}
