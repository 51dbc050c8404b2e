import type { SettleState } from '../../archive/index.ts'
import { bodyText } from '../../article/index.ts'
import {
  type Comparison,
  type CopyFamily,
  type CopyLink,
  findFamilies,
  linkPairs,
  type Pair,
  pairAsKept,
  readMarked,
  rebuildFamilies,
} from '../../copies/index.ts'
import type { StoryDay } from '../../dates/index.ts'
import type { Annotated } from '../../record/index.ts'
import { copyInput } from '../copy-input.ts'
import type { Crew } from '../crew.ts'
import type { Before } from './before.ts'
import { componentOf } from './component-of.ts'
import { furnitureOf, pairsOf } from './index-pages.ts'
import { settleArticle } from './settle-article.ts'
import { compareLinked, tiesByArticle } from './ties.ts'
import { wholeText } from './whole-text.ts'

/** Articles that hang together by shared text, as they were read alone; or one that shares none. */
export interface LinkedPages {
  /** Sorted by id. */
  readonly pages: readonly Annotated[]
  readonly links: readonly CopyLink[]
}

/** The same articles with what their copies prove. */
export interface SettledText {
  readonly articles: readonly { readonly page: Annotated; readonly key: string }[]
  readonly links: readonly CopyLink[]
  readonly families: readonly CopyFamily[]
  /** In the order of the links. */
  readonly comparisons: readonly Comparison[]
}

/** Articles that hang together by shared text, by their ids, sorted, and what is kept of their pairs and furniture. */
export interface LinkedIds {
  readonly ids: readonly string[]
  readonly pairs: readonly Pair[]
  /** Of each article, where there are pairs. */
  readonly furniture: readonly Uint8Array[]
}

/** The articles that hang together with any of `touched`, as groups. */
export function linkedIds(state: SettleState, touched: Iterable<string>): LinkedIds[] {
  const seen = new Set<string>()
  const groups: LinkedIds[] = []
  for (const id of touched) {
    if (seen.has(id)) continue
    const ids = componentOf(id, (one) => pairsOf(state, one).keys())
    for (const one of ids) seen.add(one)
    const pairs = pairsAmong(state, ids)
    const furniture = pairs.length > 0 ? ids.map((one) => furnitureOf(state, one)) : []
    groups.push({ ids, pairs, furniture })
  }
  return groups
}

function pairsAmong(state: SettleState, ids: readonly string[]): Pair[] {
  const numbers = new Map(ids.map((id, at) => [id, at]))
  return ids.flatMap((id, a) =>
    [...pairsOf(state, id)]
      .map(([other, kept]) => ({ a, b: numbers.get(other) as number, ...pairAsKept(kept) }))
      .filter(({ b }) => b > a)
      .sort((x, y) => x.b - y.b),
  )
}

/** The same with their pages; null where one of them went or changed meanwhile: what it met is settled with that change. */
export function linkedPages(
  { ids, pairs, furniture }: LinkedIds,
  pageOf: ReadonlyMap<string, Annotated>,
): LinkedPages | null {
  const pages = ids.flatMap((id) => pageOf.get(id) ?? [])
  if (pages.length < ids.length) return null
  const readings = furniture.map((marks, at) => readMarked(copyInput(pages[at]!), marks))
  if (readings.some(({ words, furniture: marks }) => words.keys.length !== marks.length))
    return null
  return { pages, links: linkPairs(readings, pairs) }
}

/** Lays copies side by side and annotates again what they prove; `known` gives what was made of an article the last time, and the day that its story gives it. */
export async function settleText(
  { pages, links }: LinkedPages,
  known: { before(id: string): Before | null; story(id: string): StoryDay | null },
  crew: Crew,
): Promise<SettledText> {
  const inputs = pages.map(copyInput)
  const comparisons = compareLinked(inputs, links)
  const ties = tiesByArticle(links, comparisons)
  const byId = new Map(pages.map((page) => [page.article.id, page]))
  const articles = await Promise.all(
    pages.map((page) => {
      const { id } = page.article
      const [before, story] = [known.before(id), known.story(id)]
      return settleArticle(page, ties.get(id), { byId, before, crew, story })
    }),
  )
  const families = rebuildFamilies(
    findFamilies(inputs, links),
    links,
    articles.map(({ page }) => wholeText(page)),
  )
  return {
    articles,
    links,
    families,
    comparisons: links.flatMap((link) => comparisons.get(link) ?? []),
  }
}

/** Whether a page has a body: one without shares no text and tells no story. */
export const hasBody = ({ article }: Annotated): boolean => bodyText(article).trim() !== ''
