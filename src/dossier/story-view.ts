import type { Settlement } from '../archive/index.ts'
import {
  ARTICLE_ROLES,
  type Article,
  type BlockRole,
  type Cite,
  cutInjected,
  hull,
  partitionPoint,
  type Spans,
  textAt,
} from '../article/index.ts'
import type { Annotated, StoryRecord } from '../brief/index.ts'

/** One article of a story, under the letter that its evidence is cited by. */
export interface Member extends Annotated {
  readonly letter: string
}

/** A story with its articles: what both dossiers, on paper and in the terminal, are drawn from. */
export interface StoryView {
  readonly story: StoryRecord
  /** Earliest first; the letters follow this order. */
  readonly members: readonly Member[]
  /** `A¶9`: article A, body paragraph 9; `A caption 2`, `B title` for what is not body. */
  label(cite: Cite): string
  /** The cites in the order of their labels, each line once: body before captions, 9 before 10. */
  inOrder<T extends Cite>(cites: readonly T[]): T[]
  /** The words at a cite, without injected ones. */
  quote(cite: Cite): string
  member(id: string): Member | undefined
  /** Index of the block that a cite begins in, -1 if none. */
  blockAt(cite: Cite): number
}

/** The stories of a settlement, newest first, as they are shown. `ids` keeps only those. */
export function viewStories(settlement: Settlement, ids?: ReadonlySet<string>): StoryView[] {
  const byId = new Map(settlement.articles.map((page) => [page.article.id, page]))
  return settlement.stories
    .filter((story) => !ids || ids.has(story.id))
    .map((story) => viewStory(story, byId))
    .sort((a, b) => compare(newest(b), newest(a)) || compare(a.story.id, b.story.id))
}

/** The weightiest first: most independent reports (copies of one text count once), then most articles; else as given. */
export const byWeight = (views: readonly StoryView[]): StoryView[] =>
  [...views].sort((a, b) => reportsIn(b) - reportsIn(a) || b.members.length - a.members.length)

/** How many texts a story rests on. */
const reportsIn = ({ story, members }: StoryView): number =>
  members.length - story.families.reduce((sum, family) => sum + family.members.length - 1, 0)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const newest = ({ members }: StoryView): string =>
  members.reduce(
    (day, member) =>
      compare(day, member.published.value ?? '') < 0 ? (member.published.value ?? '') : day,
    '',
  )

function viewStory(story: StoryRecord, byId: ReadonlyMap<string, Annotated>): StoryView {
  const members = story.articles
    .flatMap((id) => byId.get(id) ?? [])
    .sort(
      (a, b) =>
        compare(a.published.value ?? '9999', b.published.value ?? '9999') ||
        Number(isDoubted(a)) - Number(isDoubted(b)) ||
        b.published.confidence - a.published.confidence ||
        compare(a.article.id, b.article.id),
    )
    .map((page, index) => ({ ...page, letter: letter(index) }))
  const byMember = new Map(members.map((member) => [member.article.id, member]))
  const labels = new Map<string, readonly string[]>()
  const label = ({ article, spans }: Cite): string => {
    const member = byMember.get(article)
    if (!member) return '?'
    const known = labels.get(article) ?? labelsOf(member)
    labels.set(article, known)
    return known[blockIndex(member.article, spans)] ?? member.letter
  }
  return {
    story,
    members,
    label,
    inOrder: (cites) => inOrder(cites, label),
    quote: (cite) => quote(byMember.get(cite.article)?.article, cite.spans),
    member: (id) => byMember.get(id),
    blockAt: ({ article, spans }) => blockIndex(byMember.get(article)?.article, spans),
  }
}

/** Whether the page itself claims another day than its text proves: such a copy stands behind its sources. */
const isDoubted = ({ published }: Annotated): boolean => published.stampedAt !== undefined

/** A, B … Z, AA, AB … */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}

const ROLE_WORDS: Partial<Record<BlockRole, string>> = {
  stamp: 'date line',
  dek: 'standfirst',
  'wire-credit': 'agency credit',
  credit: 'picture credit',
}

/** The label of each line of an article, made once: a page may have as many lines as letters. */
function labelsOf({ letter, article: { blocks } }: Member): string[] {
  const kinds = blocks.map(({ role }) => (ARTICLE_ROLES.has(role) ? '¶' : role))
  const all = new Map<string, number>()
  for (const kind of kinds) all.set(kind, (all.get(kind) ?? 0) + 1)
  const seen = new Map<string, number>()
  return blocks.map(({ role }, index) => {
    const kind = kinds[index] as string
    const number = (seen.get(kind) ?? 0) + 1
    seen.set(kind, number)
    if (kind === '¶') return `${letter}¶${number}`
    return `${letter} ${ROLE_WORDS[role] ?? role}${all.get(kind) === 1 ? '' : ` ${number}`}`
  })
}

function inOrder<T extends Cite>(cites: readonly T[], labelOf: (cite: T) => string): T[] {
  const byLabel = new Map<string, T>()
  for (const cite of cites) if (!byLabel.has(labelOf(cite))) byLabel.set(labelOf(cite), cite)
  const key = (name: string): string =>
    name.replace('¶', ' !').replace(/\d+/, (digits) => digits.padStart(6, '0'))
  return [...byLabel].sort(([a], [b]) => compare(key(a), key(b))).map(([, cite]) => cite)
}

/** Lines stand in the order of the text and do not overlap: the last that begins at or before a place may hold it. */
function blockIndex(article: Article | undefined, spans: Spans): number {
  if (!article) return -1
  const at = hull(spans).start
  const { blocks } = article
  const index = partitionPoint(blocks.length, (one) => (blocks[one]?.span.start ?? 0) <= at) - 1
  const block = blocks[index]
  return block && at < block.span.end ? index : -1
}

function quote(article: Article | undefined, spans: Spans): string {
  if (!article) return ''
  const pieces = spans.flatMap((span) => cutInjected(article, span))
  return textAt(article.text, pieces, '').replace(/\s+/g, ' ').trim()
}
