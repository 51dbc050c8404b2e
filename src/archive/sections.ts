import type { Comparison, CopyFamily, CopyLink } from '../copies/index.ts'
import type { Happening } from '../events/index.ts'
import type { Entity } from '../names/index.ts'
import type { BriefSentence, LedgerEntry, StoryRecord, TimelineEntry } from '../record/index.ts'
import type { ArticleHead } from './article-head.ts'

/** The parts of a story that are read a page at a time, and what each holds. */
export interface Sections {
  readonly brief: BriefSentence
  readonly claims: LedgerEntry
  readonly names: Entity
  readonly timeline: TimelineEntry
  readonly events: Happening
  readonly copies: CopyLink
  readonly families: CopyFamily
  readonly comparisons: Comparison
  /** In the order of their ids. */
  readonly articles: ArticleHead
}

/** A part of a story that is read a page at a time. */
export type Section = keyof Sections

/** Where each section but the articles lies in a record. */
export const SECTION_FIELDS = {
  brief: 'brief',
  claims: 'ledger',
  names: 'entities',
  timeline: 'timeline',
  events: 'happenings',
  copies: 'links',
  families: 'families',
  comparisons: 'comparisons',
} as const satisfies Record<Exclude<Section, 'articles'>, keyof StoryRecord>

/** Which items of a section are asked for. */
export interface SectionAsk {
  /** The first of them, counted from 0. */
  readonly from?: number
  /** At most so many; 50 where it is not said. */
  readonly limit?: number
}

/** Some items of a section. */
export interface SectionPage<T> {
  readonly items: readonly T[]
  /** Of the first of them, counted from 0. */
  readonly from: number
  /** Items in the whole section. */
  readonly count: number
}

/** Items of a page where nobody says how many. */
export const PAGE_SIZE = 50

/** How many items each section of a story has. */
export function countSections(story: StoryRecord): Record<Section, number> {
  const counts = Object.entries(SECTION_FIELDS).map(([section, field]) => [
    section,
    story[field].length,
  ])
  return { ...Object.fromEntries(counts), articles: story.articles.length }
}
