import type { Settlement } from '../archive/index.ts'
import { type Article, bodyText, type Injected, overlaps } from '../article/index.ts'
import { type Annotated, buildStory, type Correction } from '../brief/index.ts'
import {
  type Comparison,
  type CopyFamily,
  type CopyInput,
  type CopyLink,
  compareCopies,
  findCopies,
  findFamilies,
  rebuildFamilies,
} from '../copies/index.ts'
import type { SiblingDate } from '../dates/index.ts'
import { groupStories, type StoryInput } from '../stories/index.ts'
import { copyInput } from './copy-input.ts'
import type { Crew } from './crew.ts'
import { headCorrections } from './head-corrections.ts'
import { wholeText } from './whole-text.ts'

/** Injected words are only believed where at least this share of the copy stands in its source. */
const PROOF_SHARE = 0.5

/**
 * What all pages together say: copies, dates that siblings prove, stories. A function of the set of
 * pages: neither their order nor the number of workers changes a byte of it.
 */
export async function settle(pages: readonly Annotated[], crew: Crew): Promise<Settlement> {
  const sorted = [...pages].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const told = sorted.filter(({ article }) => bodyText(article).trim() !== '')
  const inputs = told.map(copyInput)
  const links = findCopies(inputs)
  const families = findFamilies(inputs, links)
  const comparisons = compareAll(inputs, links)
  const byId = new Map(told.map((page) => [page.article.id, page]))
  const articles = await Promise.all(
    sorted.map((page) => withSiblings(page, { links, comparisons, byId }, crew)),
  )
  const texts = rebuildFamilies(families, links, articles.map(wholeText))
  return { articles, stories: buildStories(articles, { links, families: texts, comparisons }) }
}

/** A text on 500 sites has 125,000 pairs: each copy is laid beside so many of its nearest alone. */
const MOST_SOURCES = 12

/** Lays every copy beside its source; where none can be claimed, the less surely dated one is the copy. */
function compareAll(inputs: readonly CopyInput[], links: readonly CopyLink[]): Comparison[] {
  const byId = new Map(inputs.map((input) => [input.id, input]))
  const compared = new Map<string, number>()
  const nearestFirst = [...links].sort((x, y) => y.sharedWords - x.sharedWords)
  const chosen = new Map<CopyLink, Comparison>()
  for (const link of nearestFirst) {
    const [a, b] = [byId.get(link.a), byId.get(link.b)]
    if (!a || !b) continue
    const source = link.source === a.id ? a : link.source === b.id ? b : surer(a, b)
    const copy = source === a ? b : a
    const count = compared.get(copy.id) ?? 0
    compared.set(copy.id, count + 1)
    if (count < MOST_SOURCES) chosen.set(link, compareCopies(copy, source))
  }
  return links.flatMap((link) => chosen.get(link) ?? [])
}

function surer(a: CopyInput, b: CopyInput): CopyInput {
  const gap = (a.dateConfidence ?? 0) - (b.dateConfidence ?? 0)
  return gap > 0 || (gap === 0 && a.id < b.id) ? a : b
}

interface Ties {
  readonly links: readonly CopyLink[]
  readonly comparisons: readonly Comparison[]
  readonly byId: ReadonlyMap<string, Annotated>
}

/** The page annotated anew with what its copies prove: its day, and words that were pushed in. */
async function withSiblings(page: Annotated, ties: Ties, crew: Crew): Promise<Annotated> {
  const { article } = page
  const siblings = siblingDates(article.id, ties)
  const proven = provenInjections(article, ties)
  const heads = headsOf(page, ties)
  if (siblings.length === 0 && proven.length === 0) {
    return heads.length > 0 ? { ...page, corrections: heads } : page
  }
  const corrected = {
    ...article,
    injected: [...article.injected, ...proven].sort((a, b) => a.span.start - b.span.start),
  }
  const again = await crew.run({ kind: 'annotate', article: corrected, siblings })
  return {
    ...again,
    corrections: [
      ...dateCorrection(page, again),
      ...heads,
      ...proven.map((mark) => injectionCorrection(article, mark)),
    ],
  }
}

/** Headline and byline as the copies that are mostly this text have them. */
function headsOf(page: Annotated, { links, byId }: Ties): Correction[] {
  const { id } = page.article
  const close = links.filter(
    ({ a, b, shareOfA, shareOfB }) =>
      (a === id || b === id) && Math.min(shareOfA, shareOfB) >= PROOF_SHARE,
  )
  const other = ({ a, b }: CopyLink) => byId.get(a === id ? b : a)
  const source = close.find((link) => link.source !== undefined && link.source !== id)
  return headCorrections(
    page,
    close.flatMap((link) => other(link) ?? []),
    source && other(source),
  )
}

function siblingDates(id: string, { links, byId }: Ties): SiblingDate[] {
  return links.flatMap((link) => {
    if (link.a !== id && link.b !== id) return []
    const sibling = byId.get(link.a === id ? link.b : link.a)
    if (!sibling?.published.value) return []
    return [
      {
        article: sibling.article.id,
        value: sibling.published.value,
        confidence: sibling.published.confidence,
        tie: 'copy' as const,
        passages: link.passages.length,
      },
    ]
  })
}

function provenInjections(article: Article, { links, comparisons }: Ties): Injected[] {
  const found: Injected[] = []
  for (const comparison of comparisons) {
    if (comparison.copy !== article.id) continue
    const link = links.find(
      ({ a, b }) =>
        (a === article.id && b === comparison.source) ||
        (b === article.id && a === comparison.source),
    )
    if (!link || (link.a === article.id ? link.shareOfA : link.shareOfB) < PROOF_SHARE) continue
    for (const mark of comparison.injected) {
      // A source whose credit was taken off makes the honest "(AP)" of its copy look pushed in.
      const taken = [...article.injected, ...article.agencies, ...found]
      if (!taken.some(({ span }) => overlaps(span, mark.span))) found.push(mark)
    }
  }
  return found
}

function dateCorrection(before: Annotated, after: Annotated): Correction[] {
  const value = after.published.value
  if (!value || value === before.published.value) return []
  const refuted = after.published.refuted.find(({ date }) => date === before.published.value)
  return [
    {
      field: 'published',
      value,
      reason: refuted
        ? { code: 'day-refuted', parts: { date: refuted.date, reasons: refuted.reasons } }
        : { code: 'copy-dated', parts: {} },
    },
  ]
}

function injectionCorrection(article: Article, { span, reasons }: Injected): Correction {
  const value = article.text.slice(span.start, span.end)
  return { field: 'injected', value, reason: { code: 'injected', parts: { reasons } } }
}

function buildStories(
  articles: readonly Annotated[],
  copies: {
    links: readonly CopyLink[]
    families: readonly CopyFamily[]
    comparisons: readonly Comparison[]
  },
): Settlement['stories'] {
  const byId = new Map(articles.map((page) => [page.article.id, page]))
  const inputs = articles.filter(({ article }) => bodyText(article).trim() !== '')
  const groups = groupStories(inputs.map((page) => storyInput(page, copies.links)))
  return groups
    .map((group) => {
      const within = new Set(group.articles)
      return buildStory({
        group,
        members: group.articles.flatMap((id) => byId.get(id) ?? []),
        links: copies.links.filter((link) => within.has(link.a) && within.has(link.b)),
        families: copies.families.filter(({ members }) => members.every((id) => within.has(id))),
        comparisons: copies.comparisons.filter(
          ({ copy, source }) => within.has(copy) && within.has(source),
        ),
      })
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function storyInput(
  { article, published, timexes, entities }: Annotated,
  links: readonly CopyLink[],
): StoryInput {
  const days = timexes.flatMap((timex) =>
    timex.precision === 'day' && timex.from ? [timex.from] : [],
  )
  return {
    id: article.id,
    title: article.title,
    text: bodyText(article),
    ...(article.outlet ? { outlet: article.outlet.value } : {}),
    ...(published.value ? { published: published.value } : {}),
    dateConfidence: published.confidence,
    // Photographers and reporters are named on many pages: they tie no stories together.
    names: entities
      .filter((entity) => entity.mentions.some((mention) => !mention.credit))
      .map((entity) => entity.name),
    days: [...new Set(days)].sort(),
    copies: links.flatMap(({ a, b }) => (a === article.id ? [b] : b === article.id ? [a] : [])),
  }
}
