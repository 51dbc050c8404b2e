import type { Block } from './block.ts'
import type { Evidence } from './evidence.ts'
import type { InjectionReason } from './injection-reasons.ts'
import type { Problem } from './problems.ts'
import type { Span } from './span.ts'
import type { Told } from './told.ts'

/** How the bytes arrived. `sources` names every place they were read from, sorted. */
export interface Origin {
  readonly sources: readonly string[]
  readonly url?: string
  readonly mediaType: 'text/html' | 'text/plain'
  readonly charset: string
  /** Of the raw bytes, in hex. */
  readonly sha256: string
  readonly size: number
  /** What came with the bytes. */
  readonly told?: Told
}

/** A value read from the page, and the visible words or the pointer that it was read from. */
export interface Found<T> {
  readonly value: T
  readonly span?: Span
  readonly pointer?: string
}

/** Words that somebody injected into the text: not the author's, kept in `text`, cut from clean text. */
export interface Injected {
  readonly span: Span
  /** What decided first. */
  readonly reasons: readonly InjectionReason[]
}

/** A news agency that the page names as the text's origin. */
export interface AgencyCredit {
  readonly agency: string
  readonly span: Span
  readonly how: 'dateline' | 'wire-credit' | 'byline'
}

/** Where a report was filed: `LIMA (AP) —`. */
export interface Dateline {
  readonly place: string
  readonly agency?: string
  readonly span: Span
}

/** The picture above the text: its address as the page's data give it, and the words under it. */
export interface LeadImage {
  readonly url: string
  readonly pointer: string
  readonly caption?: Span
  readonly credit?: Span
}

/** What sort of page it is: one article, a list of them, a live blog … */
export type PageKind =
  | 'article'
  | 'live-blog'
  | 'listing'
  | 'gallery'
  | 'video'
  | 'paywall'
  | 'consent-wall'
  | 'error-page'
  | 'empty'

/**
 * One page, read once and never changed: the whole visible text and what each line of it is.
 * Everything derived points into `text` by spans.
 */
export interface Article {
  /** The SHA-256 of the raw bytes, in hex: the same bytes are the same article. People see `shortId`. */
  readonly id: string
  readonly origin: Origin
  readonly kind: PageKind
  /** Without the outlet's name and without injected words; '' if the page has none. */
  readonly title: string
  readonly outlet?: Found<string>
  readonly bylines: readonly Found<string>[]
  /** Who the page names as its author where it names no person: an agency, a desk, the outlet. */
  readonly corporateAuthor?: Found<string>
  readonly agencies: readonly AgencyCredit[]
  readonly dateline?: Dateline
  /** ISO 639-1. */
  readonly language: string
  readonly section?: string
  readonly canonicalUrl?: string
  readonly leadImage?: LeadImage
  /** The whole visible text, one block a line. A plain-text file is its own `text`. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly injected: readonly Injected[]
  /** Everything on the page that speaks of its day of publication. `dates` judges it. */
  readonly dateEvidence: readonly Evidence[]
  readonly problems: readonly Problem[]
}
