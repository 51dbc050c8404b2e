import type { Kept, SettledView } from '../../archive/index.ts'
import { dayFromNumber } from '../../article/index.ts'
import type { Comparison, CopyFamily, CopyLink } from '../../copies/index.ts'
import type { Annotated } from '../../record/index.ts'
import { readFeatures } from '../../stories/index.ts'
import { digestOf } from './before.ts'
import { hasBody, type SettledText } from './settle-text.ts'
import { featuresOf, type StoryFeatures } from './story-edges.ts'
import { storyInput } from './story-input.ts'

/** What ties articles that hang together by shared text. */
export interface TextTies {
  readonly links: readonly CopyLink[]
  readonly families: readonly CopyFamily[]
  readonly comparisons: readonly Comparison[]
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

/** The ties of all that these articles hang together with by shared text, group by group. */
export function tiesAround({ state }: SettledView, ids: readonly string[]): TextTies[] {
  const homes = new Set(ids.flatMap((id) => (state.get(HOME, id) as string | null) ?? []))
  return [...homes].map((home) => state.get(TIES, home) as unknown as TextTies)
}

/** What changed by what was kept. */
export interface KeptTexts {
  /** Features of articles that tell another story now, or none. */
  readonly features: ReadonlyMap<string, StoryFeatures | null>
  /** Articles of which a story has to say something else. */
  readonly renewed: ReadonlySet<string>
  /** Articles whose day is another than it was, or than they say, and how. */
  readonly days: ReadonlyMap<string, string>
}

/** Keeps articles and ties where they are others than before; `gone` are pages that are no longer held. */
export function keepTexts(
  view: SettledView,
  texts: readonly SettledText[],
  gone: readonly string[],
): KeptTexts {
  const { state } = view
  const features = new Map<string, StoryFeatures | null>()
  const renewed = new Set<string>()
  const days = new Map<string, string>()
  for (const id of gone) {
    for (const part of [HOME, TIES, ASKED, MADE]) state.put(part, id, null)
    view.putArticle(id, null)
    features.set(id, null)
  }
  for (const text of texts) {
    const { articles, ...ties } = text
    const tied = articles.length > 1 ? keepTies(view, text) : leaveTies(view, text)
    for (const article of articles) {
      const { id } = article.page.article
      const isOther = keepArticle(view, article, articles.length > 1 || article.key !== '')
      if (tied || isOther) renewed.add(id)
      const now = storyFeatures(article.page, ties.links)
      const before = featuresOf(state, id)
      if (digestOf(now) === digestOf(before)) continue
      features.set(id, now)
      const day = correctedDay(article.page, before)
      if (day) days.set(id, day)
    }
  }
  return { features, renewed, days }
}

/** True where something else is made of an article than before. */
function keepArticle(
  view: SettledView,
  { page, key }: SettledText['articles'][number],
  isTied: boolean,
): boolean {
  const { state } = view
  const { id } = page.article
  state.put(ASKED, id, key === '' ? null : key)
  const made = digestOf(page)
  if (made === state.get(MADE, id)) return false
  // What shares no text and has its own day stands as it was read.
  view.putArticle(id, isTied ? page : null)
  state.put(MADE, id, made)
  return true
}

/** How the day of an article is another than it was, or, where it is new, than it says; null where it is not. */
function correctedDay(
  { published, corrections }: Annotated,
  before: StoryFeatures | null,
): string | null {
  const now = published.value ?? null
  if (before) {
    const { day } = before.features
    const was = day === null ? null : dayFromNumber(day)
    return was === now ? null : `${was ?? 'no day'} → ${now ?? 'no day'}`
  }
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
  { articles, links, families, comparisons }: SettledText,
): boolean {
  const { state } = view
  const ids = articles.map(({ page }) => page.article.id)
  const home = ids[0] as string
  const ties = { links, families, comparisons }
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
  const id = articles[0]?.page.article.id ?? ''
  const wasTied = view.state.get(HOME, id) !== null
  if (wasTied) {
    dropTies(view, id)
    view.putArticle(id, null)
  }
  return wasTied
}

/** An article leaves its home; the ties go with the one they are named by. */
function dropTies({ state }: SettledView, id: string): void {
  state.put(HOME, id, null)
  state.put(TIES, id, null)
}
