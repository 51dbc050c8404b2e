import { type Article, type Injected, overlaps } from '../../article/index.ts'
import type { CopyLink } from '../../copies/index.ts'
import type { Beside, SiblingDate, StoryDay } from '../../dates/index.ts'
import type { Annotated, Correction } from '../../record/index.ts'
import type { Crew } from '../crew.ts'
import { type Before, digestOf } from './before.ts'
import { headCorrections } from './head-corrections.ts'
import type { Ties } from './ties.ts'

/** Injected words are only believed where at least this share of the copy stands in its source. */
const PROOF_SHARE = 0.5
/** A copy dates another where one is the other for half of its words, and the other for this share. */
const LEAST_OF_OTHER = 0.3

/** The articles that a page hangs together with, what was made of it the last time, and who annotates. */
interface Settling {
  readonly byId: ReadonlyMap<string, Annotated>
  readonly before: Before | null
  readonly crew: Crew
  /** What all pages of its story give it. */
  readonly story: StoryDay | null
}

const NO_TIES: Ties = { links: [], comparisons: [] }

/** The page annotated again with what its copies and its story prove: its day, and words that were injected. */
export async function settleArticle(
  page: Annotated,
  found: Ties | undefined,
  { byId, before, crew, story }: Settling,
): Promise<{ page: Annotated; key: string }> {
  const ties = found ?? NO_TIES
  const { article } = page
  const siblings = siblingDates(article.id, ties, byId)
  const proven = provenInjections(article, ties)
  const heads = headsOf(page, ties, byId)
  if (siblings.length === 0 && proven.length === 0 && !story) {
    return { page: heads.length > 0 ? { ...page, corrections: heads } : page, key: '' }
  }
  const key = digestOf([page, siblings, proven, story])
  const beside = { siblings, ...(story ? { story } : {}) }
  const again = before?.key === key ? before.page : await annotated(page, beside, proven, crew)
  const corrections = [
    ...dateCorrection(page, again),
    ...heads,
    ...proven.map((mark) => injectionCorrection(article, mark)),
  ]
  return { page: { ...again, corrections }, key }
}

async function annotated(
  page: Annotated,
  beside: Beside,
  proven: readonly Injected[],
  crew: Crew,
): Promise<Annotated> {
  const { article } = page
  const corrected = {
    ...article,
    injected: [...article.injected, ...proven].sort((a, b) => a.span.start - b.span.start),
  }
  const before = proven.length === 0 ? { before: page } : {}
  return crew.run({ kind: 'annotate', article: corrected, beside, ...before })
}

/** Headline and byline as the copies that are mostly this text have them. */
function headsOf(
  page: Annotated,
  { links }: Ties,
  byId: ReadonlyMap<string, Annotated>,
): Correction[] {
  const { id } = page.article
  const close = links.filter(
    ({ shareOfA, shareOfB }) => Math.min(shareOfA, shareOfB) >= PROOF_SHARE,
  )
  const other = ({ a, b }: CopyLink) => byId.get(a === id ? b : a)
  const source = close.find((link) => link.source !== undefined && link.source !== id)
  return headCorrections(
    page,
    close.flatMap((link) => other(link) ?? []),
    source && other(source),
  )
}

function siblingDates(
  id: string,
  { links }: Ties,
  byId: ReadonlyMap<string, Annotated>,
): SiblingDate[] {
  return links.flatMap((link) => {
    const sibling = byId.get(link.a === id ? link.b : link.a)
    if (!sibling?.published.value || !isStamped(sibling)) return []
    return [
      {
        article: sibling.article.id,
        value: sibling.published.value,
        confidence: sibling.published.confidence,
        passages: link.passages.length,
        most:
          Math.max(link.shareOfA, link.shareOfB) >= PROOF_SHARE &&
          Math.min(link.shareOfA, link.shareOfB) >= LEAST_OF_OTHER,
      },
    ]
  })
}

/** A day that only the text's own words gave dates no copy: they are the copy's words too. */
const isStamped = ({ published: { value, evidence } }: Annotated): boolean =>
  evidence.length === 0 ||
  evidence.some(({ day, kind }) => day === value && kind !== 'weekday' && kind !== 'mention')

function provenInjections(article: Article, { comparisons }: Ties): Injected[] {
  const found: Injected[] = []
  // A source whose credit was taken off makes the honest "(AP)" of its copy look injected.
  const taken = [...article.injected, ...article.agencies]
  for (const { comparison, link } of comparisons) {
    if ((link.a === article.id ? link.shareOfA : link.shareOfB) < PROOF_SHARE) continue
    for (const mark of comparison.injected) {
      if (![...taken, ...found].some(({ span }) => overlaps(span, mark.span))) found.push(mark)
    }
  }
  return found
}

function dateCorrection(before: Annotated, after: Annotated): Correction[] {
  const value = after.published.value
  if (!value || value === before.published.value) return []
  const claimed = before.published.value ?? before.published.stampedAt
  const refuted = after.published.refuted.find(({ date }) => date === claimed)
  return [
    {
      field: 'published',
      value,
      reason: refuted
        ? { code: 'day-refuted', parts: { date: refuted.date, reasons: refuted.reasons } }
        : after.published.fromStory
          ? { code: 'story-dated', parts: { pages: after.published.fromStory.pages.length } }
          : { code: 'copy-dated', parts: {} },
    },
  ]
}

function injectionCorrection(article: Article, { span, reasons }: Injected): Correction {
  const value = article.text.slice(span.start, span.end)
  return { field: 'injected', value, reason: { code: 'injected', parts: { reasons } } }
}
