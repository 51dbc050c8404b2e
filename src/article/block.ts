import type { Span } from './span.ts'

/**
 * What a line of a page is. Everything visible gets one of these; nothing is thrown away. Their order is FROZEN:
 * `models/page.bin` knows a role by its place (`models/page.md` has the digest).
 */
export const BLOCK_ROLES = [
  'title',
  'dek', // standfirst, sub-headline
  'byline',
  'stamp', // date line of the page
  'body',
  'subhead', // headline inside the body
  'caption',
  'credit', // of a photograph or a video
  'wire-credit', // "The … Press contributed to this report."
  'bio', // about the author
  'teaser', // of another story, or of a video
  'promo', // newsletter pitch, "read more", share line
  'comment',
  'menu', // navigation, section names, buttons
  'footer', // copyright, contact, legal lines
  'other',
] as const

/** What a line of a page is: `body`, `caption`, `menu` … */
export type BlockRole = (typeof BLOCK_ROLES)[number]

/** One line of a page with its label. Blocks stand in reading order and do not overlap. */
export interface Block {
  readonly role: BlockRole
  readonly span: Span
  /** The rule that gave the label, such as `caption.agency-credit`. */
  readonly rule: string
}

/** The roles whose text is the article as its author wrote it. */
export const ARTICLE_ROLES: ReadonlySet<BlockRole> = new Set(['body', 'subhead'])

/** The roles that tell of the story: dates, names and events are taken from them. */
export const TELLING_ROLES: ReadonlySet<BlockRole> = new Set([
  'title',
  'dek',
  'body',
  'subhead',
  'caption',
])
