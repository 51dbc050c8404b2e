import type { StoryRecord } from '../record/index.ts'
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
