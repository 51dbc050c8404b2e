import {
  ARTICLE_ROLES,
  type Article,
  type BlockRole,
  blockIndexAt,
  type Cite,
  cutInjected,
  hull,
  type Spans,
  textAt,
} from '../article/index.ts'
import type { Annotated, Settlement, StoryRecord } from '../record/index.ts'

/** One article of a story, under the letter that its evidence is cited by. */
export interface Member extends Annotated {
  readonly letter: string
  /** Ids of all versions of its page, the oldest first, where there are several. */
  readonly versions?: readonly string[]
}

/** A story with its articles: what both dossiers, on paper and in the terminal, are drawn from. */
export interface StoryView {
  readonly story: StoryRecord
  /** Earliest first; the letters follow this order. */
  readonly members: readonly Member[]
  /** `A¶9`: article A, body paragraph 9; `A caption 2`, `B title` for what is not body. */
  label(cite: Cite): string
  /** Where a cite stands in its article: `caption 2`, `title`; `¶9` for body. */
  placeLabel(cite: Cite): string
  /** The cites in the order of their labels, each line once: body before captions, 9 before 10. */
  inOrder<T extends Cite>(cites: readonly T[]): T[]
  /** The words at a cite, without injected ones. */
  quote(cite: Cite): string
  member(id: string): Member | undefined
  /** Index of the block that a cite begins in, -1 if none. */
  blockAt(cite: Cite): number
}

/**
 * The stories of a settlement, newest first, as they are shown. `ids` keeps only those; `versionsOf` gives the ids of all
 * versions of a page, the oldest first.
 */
export function viewStories(
  settlement: Settlement,
  ids?: ReadonlySet<string>,
  versionsOf: (id: string) => readonly string[] = (id) => [id],
): StoryView[] {
  const byId = new Map(settlement.articles.map((page) => [page.article.id, page]))
  return settlement.stories
    .filter((story) => !ids || ids.has(story.id))
    .map((story) => viewStory(story, byId, versionsOf))
    .sort((a, b) => compare(newest(b), newest(a)) || compare(a.story.id, b.story.id))
}

/** The weightiest first: most independent reports (copies of one text count once), then most articles; else as given. */
export const byWeight = (views: readonly StoryView[]): StoryView[] =>
  [...views].sort((a, b) => reportsIn(b) - reportsIn(a) || b.members.length - a.members.length)

/** How many texts a story rests on. */
export const reportsIn = ({ story, members }: Pick<StoryView, 'story' | 'members'>): number =>
  members.length - story.families.reduce((sum, family) => sum + family.members.length - 1, 0)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const newest = ({ members }: StoryView): string =>
  members.reduce(
    (day, member) =>
      compare(day, member.published.value ?? '') < 0 ? (member.published.value ?? '') : day,
    '',
  )

function viewStory(
  story: StoryRecord,
  byId: ReadonlyMap<string, Annotated>,
  versionsOf: (id: string) => readonly string[],
): StoryView {
  const members = story.articles
    .flatMap((id) => byId.get(id) ?? [])
    .sort(
      (a, b) =>
        compare(a.published.value ?? '9999', b.published.value ?? '9999') ||
        Number(isDoubted(a)) - Number(isDoubted(b)) ||
        b.published.confidence - a.published.confidence ||
        compare(a.article.id, b.article.id),
    )
    .map((page, index) => {
      const versions = versionsOf(page.article.id)
      return { ...page, letter: letter(index), ...(versions.length > 1 ? { versions } : {}) }
    })
  const byMember = new Map(members.map((member) => [member.article.id, member]))
  const places = new Map(members.map((member) => [member.article.id, blockPlaces(member)]))
  const placed = ({ article, spans }: Cite) =>
    placeOf(byMember.get(article), places.get(article) ?? [], spans)
  return {
    story,
    members,
    label: (cite) => labelText(placed(cite)),
    placeLabel: (cite) => placeText(placed(cite)),
    inOrder: (cites) => inOrder(cites, placed),
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

/** Where a cite stands: the article, and the line by its role and its number among those of the role. */
interface CitePlace {
  readonly letter: string
  /** Absent where no line is known; '' for body. */
  readonly word?: string
  /** Absent for the only line of its role. */
  readonly number?: number
}

function placeOf(
  member: Member | undefined,
  places: readonly CitePlace[],
  spans: Spans,
): CitePlace {
  if (!member) return { letter: '?' }
  return places[blockIndex(member.article, spans)] ?? { letter: member.letter }
}

/** The place of each block of an article, counted once for all that is cited of it. */
function blockPlaces({ letter, article: { blocks } }: Member): CitePlace[] {
  const wordOf = (role: BlockRole): string =>
    ARTICLE_ROLES.has(role) ? '' : (ROLE_WORDS[role] ?? role)
  const all = new Map<string, number>()
  for (const { role } of blocks) all.set(wordOf(role), (all.get(wordOf(role)) ?? 0) + 1)
  const seen = new Map<string, number>()
  return blocks.map(({ role }) => {
    const word = wordOf(role)
    const number = (seen.get(word) ?? 0) + 1
    seen.set(word, number)
    return word !== '' && all.get(word) === 1 ? { letter, word } : { letter, word, number }
  })
}

const placeText = ({ word, number }: CitePlace): string =>
  word === '' ? `¶${number}` : [word, number].filter((part) => part !== undefined).join(' ')

const labelText = (place: CitePlace): string =>
  place.letter + (place.word ? ' ' : '') + placeText(place)

/** By article, body before the rest, then by role and number. */
const byPlace = (a: CitePlace, b: CitePlace): number =>
  a.letter.length - b.letter.length ||
  compare(a.letter, b.letter) ||
  compare(a.word ?? '', b.word ?? '') ||
  (a.number ?? 0) - (b.number ?? 0)

function inOrder<T extends Cite>(cites: readonly T[], placed: (cite: T) => CitePlace): T[] {
  const byLabel = new Map<string, { cite: T; place: CitePlace }>()
  for (const cite of cites) {
    const place = placed(cite)
    if (!byLabel.has(labelText(place))) byLabel.set(labelText(place), { cite, place })
  }
  return [...byLabel.values()].sort((a, b) => byPlace(a.place, b.place)).map(({ cite }) => cite)
}

function blockIndex(article: Article | undefined, spans: Spans): number {
  return article ? blockIndexAt(article, hull(spans).start) : -1
}

function quote(article: Article | undefined, spans: Spans): string {
  if (!article) return ''
  const pieces = spans.flatMap((span) => cutInjected(article, span))
  return textAt(article.text, pieces, '').replace(/\s+/g, ' ').trim()
}
