import type { PageKind } from '../article/index.ts'
import type { Annotated, StoryRecord } from '../record/index.ts'
import { countSections, type Section } from './sections.ts'

/** A story in a line of a list. */
export interface StoryHead {
  readonly id: string
  readonly headline: string
  /** Days on which its articles were published, sorted. */
  readonly days: readonly string[]
  /** Ids of its articles, sorted. */
  readonly articles: readonly string[]
  /** Texts that it rests on: copies of one text count once. */
  readonly reports: number
  /** Claims that one asserts and another denies. */
  readonly contested: number
  /** How many items each of its sections has. */
  readonly counts: Readonly<Record<Section, number>>
}

/** An article in a line of a list, as it is settled. */
export interface ArticleHead {
  readonly id: string
  readonly title: string
  readonly kind: PageKind
  readonly outlet?: string
  /** Day of publication. */
  readonly published?: string
  readonly url?: string
  /** The story that it is in. */
  readonly story?: string
}

/** The line that stands for a story; `days` are those of its articles. */
export function headOf(story: StoryRecord, days: readonly string[]): StoryHead {
  const copies = story.families.reduce((sum, { members }) => sum + members.length - 1, 0)
  return {
    id: story.id,
    headline: story.headline,
    days: [...new Set(days)].sort(),
    articles: story.articles,
    reports: story.articles.length - copies,
    contested: story.ledger.filter(({ contested }) => contested).length,
    counts: countSections(story),
  }
}

/** The line that stands for an article, but for its story. */
export function articleHead({ article, published }: Annotated): ArticleHead {
  const { outlet, canonicalUrl, origin } = article
  const url = canonicalUrl ?? origin.url
  return {
    id: article.id,
    title: article.title,
    kind: article.kind,
    ...(outlet ? { outlet: outlet.value } : {}),
    ...(published.value ? { published: published.value } : {}),
    ...(url ? { url } : {}),
  }
}

/** Which stories are listed: that with the newest article first, of equals by id. */
export interface StoriesAsk {
  /** Stories whose newest article is of these days, both included. */
  readonly since?: string
  readonly until?: string
  /** Those alone with a claim that one asserts and another denies. */
  readonly contested?: boolean
  readonly limit?: number
  /** What an answer before gave as `next`. */
  readonly after?: string
}

/** Which articles are listed: that which came last first. */
export interface ArticlesAsk {
  readonly outlet?: string
  /** Days of publication, both included. */
  readonly since?: string
  readonly until?: string
  readonly limit?: number
  readonly after?: string
}

/** Some lines of a list. */
export interface Listed<T> {
  readonly items: readonly T[]
  /** To be given as `after` for those that follow; absent where none do. */
  readonly next?: string
}

/** Whether a day is one of those that are asked for; where none are, no day is one too. */
export function isOfDays(
  day: string | undefined,
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
): boolean {
  if (since === undefined && until === undefined) return true
  if (day === undefined) return false
  return (since === undefined || day >= since) && (until === undefined || day <= until)
}
