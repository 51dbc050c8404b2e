import type { SettledView } from '../../archive/index.ts'
import { dayFromNumber } from '../../article/index.ts'
import type { CopyLink } from '../../copies/index.ts'
import type { Annotated } from '../../record/index.ts'
import { readFeatures } from '../../stories/index.ts'
import { digestOf } from './before.ts'
import { keepOriginals } from './find-echoes.ts'
import { type HandTies, tiesOf } from './hand-ties.ts'
import { hasBody } from './page-inputs.ts'
import type { SettledPage, SettledText } from './settle-text.ts'
import { featuresOf, type StoryFeatures } from './story-edges.ts'
import { storyInput } from './story-input.ts'
import { dropTies, keepTies, tiesOfEcho } from './text-ties.ts'

/** Of an article: from what it was annotated again. */
const ASKED = 'asked'
/** Of an article: what was made of it, in short. */
const MADE = 'made'

export const askedOf = (view: SettledView, id: string): string =>
  (view.state.get(ASKED, id) as string | null) ?? ''

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
    const tied = keepTiesOf(view, text)
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

/** True where what ties the articles of a text is other than before. */
function keepTiesOf(view: SettledView, { articles, isEcho, ...ties }: SettledText): boolean {
  const ids = articles.map(({ page }) => page.article.id)
  const [{ page, isApart }] = articles as readonly [SettledPage]
  const { links, families, comparisons, from } = ties
  const day = isEcho ? { day: page.published.value ?? null } : {}
  if (ids.length > 1 || isEcho)
    return keepTies(view.state, ids, { links, families, comparisons, from, ...day })
  const wasTied = dropTies(view.state, page.article.id)
  if (wasTied && !isApart) view.putArticle(page.article.id, null)
  return wasTied
}

function forget(view: SettledView, id: string): void {
  dropTies(view.state, id)
  for (const part of [ASKED, MADE]) view.state.put(part, id, null)
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
  return tiesOfEcho(state, id)?.day
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
