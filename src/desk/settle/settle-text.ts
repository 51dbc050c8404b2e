import type { SettleState } from '../../archive/index.ts'
import {
  type Comparison,
  type CopyFamily,
  type CopyLink,
  type CopyReading,
  findFamilies,
  linkPairs,
  measurePair,
  type Pair,
  pairAsKept,
  readMarked,
  rebuildFamilies,
} from '../../copies/index.ts'
import type { StoryDay } from '../../dates/index.ts'
import type { Annotated, Correction } from '../../record/index.ts'
import { copyInput } from '../copy-input.ts'
import type { Crew } from '../crew.ts'
import type { Before } from './before.ts'
import { componentOf } from './component-of.ts'
import { besideOf } from './find-echoes.ts'
import { furnitureOf, pairsOf } from './pair-pages.ts'
import { settleArticle } from './settle-article.ts'
import { type MadeFrom, type TextTies, tiesAround } from './text-ties.ts'
import { compareLinked, NO_TIES, tiesByArticle } from './ties.ts'
import { tiesBefore } from './ties-before.ts'
import { wholeText } from './whole-text.ts'

/** Articles that hang together by shared text, as they were read alone; or one that shares none. */
export interface LinkedPages {
  /** Sorted by id. */
  readonly pages: readonly Annotated[]
  /** What tied them before. */
  readonly before: readonly TextTies[]
  readonly links: readonly CopyLink[]
  /** The echo among them: the links are its own, and it alone is settled. */
  readonly echo?: string
}

/** An article as it is settled. */
export interface SettledPage {
  readonly page: Annotated
  /** From what it was annotated again; '' where it was not. */
  readonly key: string
  /** Whether it may be other than it was read. */
  readonly isApart: boolean
}

/** The same articles with what their copies prove; of an echo itself alone, and what ties it to the nearest. */
export interface SettledText {
  readonly articles: readonly SettledPage[]
  readonly isEcho: boolean
  readonly links: readonly CopyLink[]
  readonly families: readonly CopyFamily[]
  /** In the order of the links. */
  readonly comparisons: readonly Comparison[]
  readonly from: MadeFrom
}

/**
 * Articles that hang together by shared text, by their ids, sorted, and what is kept of their pairs and furniture. An echo
 * stands by itself, with the pages that it is laid beside: it changes nothing of theirs.
 */
export interface LinkedIds {
  readonly ids: readonly string[]
  /** The echo among them; absent where all hang together. */
  readonly echo?: string
  readonly pairs: readonly Pair[]
  /** Of each article, where there are pairs. */
  readonly furniture: readonly Uint8Array[]
  /** What tied them before. */
  readonly before: readonly TextTies[]
}

/** The articles that hang together with any of `touched`, as groups. */
export function linkedIds(state: SettleState, touched: Iterable<string>): LinkedIds[] {
  const seen = new Set<string>()
  const groups: LinkedIds[] = []
  for (const id of touched) {
    if (seen.has(id)) continue
    const beside = besideOf(state, id)
    const ids = beside
      ? [id, ...beside].sort()
      : componentOf(id, (one) => pairsOf(state, one).keys())
    for (const one of beside ? [id] : ids) seen.add(one)
    const pairs = pairsAmong(state, ids)
    const furniture = ids.length > 1 ? ids.map((one) => furnitureOf(state, one)) : []
    const before = ids.length > 1 ? tiesAround(state, beside ? [id] : ids) : []
    groups.push({ ids, pairs, furniture, before, ...(beside ? { echo: id } : {}) })
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
  { ids, pairs, furniture, echo, before }: LinkedIds,
  pageOf: ReadonlyMap<string, Annotated>,
): LinkedPages | null {
  const pages = ids.flatMap((id) => pageOf.get(id) ?? [])
  if (pages.length < ids.length) return null
  const readings = furniture.map((marks, at) => readMarked(copyInput(pages[at]!), marks))
  if (readings.some(({ words, furniture: marks }) => words.keys.length !== marks.length))
    return null
  if (echo === undefined) return { pages, before, links: linkPairs(readings, pairs) }
  const all = [...pairs, ...pairsWith(ids.indexOf(echo), readings)]
  const links = linkPairs(
    readings,
    all.sort((x, y) => x.a - y.a || x.b - y.b),
  )
  return { pages, before, links: links.filter(({ a, b }) => a === echo || b === echo), echo }
}

/** The pairs of one reading with all others. */
function pairsWith(at: number, readings: readonly CopyReading[]): Pair[] {
  return [...readings.keys()].flatMap((other) => {
    const [a, b] = at < other ? [at, other] : [other, at]
    const pair = a === b ? null : measurePair(readings[a]!, readings[b]!)
    return pair ? [{ a, b, ...pair }] : []
  })
}

/** Lays copies side by side and annotates again what they prove; `known` gives what was made of an article the last time, and the day that its story gives it. */
export async function settleText(
  { pages, links, echo, before }: LinkedPages,
  known: {
    before(id: string): Before | null
    story(id: string): StoryDay | null
    byHand(id: string): readonly Correction[]
  },
  crew: Crew,
): Promise<SettledText> {
  const inputs = pages.map(copyInput)
  const made = tiesBefore(inputs, before)
  const comparisons = compareLinked(inputs, links, made.compare)
  const ties = tiesByArticle(links, comparisons)
  const byId = new Map(pages.map((page) => [page.article.id, page]))
  const settled = echo === undefined ? pages : pages.filter(({ article }) => article.id === echo)
  const articles = await Promise.all(
    settled.map(async (page) => {
      const { id } = page.article
      const own = ties.get(id)
      const byHand = known.byHand(id)
      const settling = { byId, before: known.before(id), story: known.story(id), byHand, crew }
      const settled = await settleArticle(page, own ?? NO_TIES, settling)
      const isApart = own !== undefined || byHand.length > 0 || settled.key !== ''
      return { ...settled, isApart }
    }),
  )
  if (echo !== undefined) {
    const nearest = nearestOf(links)
    const own = nearest.flatMap((link) => comparisons.get(link) ?? [])
    const ties = { families: [], comparisons: own }
    return { articles, isEcho: true, links: nearest, ...ties, from: made.from(ties) }
  }
  const families = rebuildFamilies(
    findFamilies(inputs, links),
    links,
    articles.map(({ page }) => wholeText(page)),
    made.rebuild,
  )
  const text = { families, comparisons: links.flatMap((link) => comparisons.get(link) ?? []) }
  return { articles, isEcho: false, links, ...text, from: made.from(text) }
}

/** The link of an echo that stands for all: to its source where that is known, else that with most words. */
function nearestOf(links: readonly CopyLink[]): CopyLink[] {
  const rank = ({ source }: CopyLink) => (source === undefined ? 1 : 0)
  return [...links]
    .sort(
      (x, y) =>
        rank(x) - rank(y) || y.sharedWords - x.sharedWords || (x.a + x.b < y.a + y.b ? -1 : 1),
    )
    .slice(0, 1)
}
