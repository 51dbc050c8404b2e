import { ARTICLE_ROLES, type Article, type Span } from '../../article/index.ts'
import type { Comparison, CopyFlag, CopyLink, CopyReason } from '../../copies/index.ts'
import type { Member, StoryView } from '../story-view.ts'
import { correctionText } from '../wording/correction-words.ts'
import { listed, plural } from '../wording/count-words.ts'
import { asDossier, percent } from '../wording/wording.ts'
import type { Fact } from './fact.ts'
import { originsInWords, storyOrigins } from './origin-facts.ts'

const MAX_PARTNERS = 4
const MAX_CHANGES = 5
/** From this share on an article is the text, not a text with words of it. */
const WHOLE = 0.8
/** Changes are listed for texts that are copies; a rewrite or a loan differs everywhere. */
const COPIES: ReadonlySet<CopyLink['relation']> = new Set(['copy', 'excerpt'])

/** Where an article's words stand elsewhere too, what it is a copy of, and what it changed. */
export function copyFacts(view: StoryView, member: Member): Fact[] {
  const { id } = member.article
  const links = view.story.links.filter(({ a, b }) => a === id || b === id)
  if (links.length === 0) return []
  return [
    { text: shares(view, member.article, links), cites: [] },
    ...standing(view, member, links),
    ...origins(view, id),
    ...heads(view, member),
    ...view.story.comparisons
      .filter(({ copy, source }) => copy === id && isCopyOf(links, source))
      .flatMap((comparison) => changes(view, member, comparison)),
  ]
}

/** Why a pair of articles has its relation: of those that share a third text, that they do. */
export const relationReason = ({ relation, reasons }: CopyLink): CopyReason =>
  reasons.find(({ code }) => code === (relation === 'sibling' ? 'one-text' : relation)) ??
  (reasons[0] as CopyReason)

const HEADS = { title: 'headline', byline: 'byline' } as const

/** A headline or byline that the copies of the text prove false. */
const heads = (view: StoryView, { corrections }: Member): Fact[] =>
  corrections.flatMap(({ field, value, reason }) =>
    field === 'title' || field === 'byline'
      ? [
          {
            text: `${HEADS[field]} by its copies: “${value}”: ${correctionText(reason, asDossier(view))}`,
            cites: [],
            tone: 'wrong' as const,
          },
        ]
      : [],
  )

/** Whose its sentences are, where they are not all of one hand. */
function origins(view: StoryView, id: string): Fact[] {
  const map = storyOrigins(view).maps.find(({ article }) => article === id)
  if (!map || new Set(map.sentences.map(({ kind, name }) => `${kind} ${name}`)).size < 2) return []
  return [{ text: `whose sentences: ${originsInWords(map, view)}`, cites: [] }]
}

const isCopyOf = (links: readonly CopyLink[], source: string): boolean =>
  links.some((link) => link.source === source && COPIES.has(link.relation))

const otherOf = (link: CopyLink, id: string): string => (link.a === id ? link.b : link.a)
const shareOf = (link: CopyLink, id: string): number =>
  link.a === id ? link.shareOfA : link.shareOfB

/** `own 54 % · shared with B 46 %`, the original first. */
function shares(view: StoryView, article: Article, links: readonly CopyLink[]): string {
  const { id } = article
  const ranked = [...links].sort(
    (x, y) =>
      Number(y.source === otherOf(y, id)) - Number(x.source === otherOf(x, id)) ||
      shareOf(y, id) - shareOf(x, id) ||
      (otherOf(x, id) < otherOf(y, id) ? -1 : 1),
  )
  const partners = ranked.slice(0, MAX_PARTNERS).map((link) => {
    return `${view.member(otherOf(link, id))?.letter ?? '?'} ${percent(shareOf(link, id))}`
  })
  const more = links.length > MAX_PARTNERS ? ` and ${links.length - MAX_PARTNERS} more` : ''
  return `own ${percent(ownShare(article, links))} · shared with ${partners.join(', ')}${more}`
}

/** Share of the body's words that stand in no passage that another article has. */
function ownShare(article: Article, links: readonly CopyLink[]): number {
  const passages = links
    .flatMap((link) =>
      link.passages.map((passage) => (link.a === article.id ? passage.a : passage.b)),
    )
    .sort((x, y) => x.start - y.start)
  const words = (span: Span) => article.text.slice(span.start, span.end).match(/\S+/g)?.length ?? 0
  const body = article.blocks.filter(({ role }) => ARTICLE_ROLES.has(role))
  const all = body.reduce((sum, { span }) => sum + words(span), 0)
  let shared = 0
  let from = 0
  for (const { start, end } of passages) {
    if (end > from) shared += words({ start: Math.max(start, from), end })
    from = Math.max(from, end)
  }
  return all === 0 ? 0 : Math.max(0, 1 - shared / all)
}

const HOW: Partial<Record<CopyLink['relation'], string>> = {
  excerpt: 'an excerpt of',
  copy: 'a copy of',
  rewrite: 'a rewrite of',
}

/** What it is: the original, a copy of B, a text of an agency whose own page is not held. */
function standing(view: StoryView, { article }: Member, links: readonly CopyLink[]): Fact[] {
  const from = links.find(
    (link) => link.source && link.source !== article.id && link.relation !== 'sibling',
  )
  const family = view.story.families.find(({ members }) => members.includes(article.id))
  if (family?.original === article.id)
    return [{ text: 'nearest to the original of these texts', cites: [] }]
  if (from?.source) {
    const letter = view.member(from.source)?.letter ?? '?'
    return [{ text: `${HOW[from.relation] ?? 'takes words of'} ${letter}`, cites: [] }]
  }
  if (!family?.agency || family.original) return []
  const credit = article.agencies.find(({ how }) => how === 'dateline')
  const isWhole = links.some((link) => shareOf(link, article.id) >= WHOLE)
  const isAltered = article.injected.length > 0
  const text = credit
    ? `${isAltered ? 'altered copy of an' : 'an'} ${family.agency} text, original not held`
    : `${isWhole ? 'carries' : 'takes words of'} an ${family.agency} text, original not held`
  return [{ text, cites: credit ? [{ article: article.id, spans: [credit.span] }] : [] }]
}

const FLAGS: Partial<Record<CopyFlag, string>> = {
  creditRemoved: "the agency's credit is gone",
  bylineReplaced: 'another byline stands over it',
  obfuscated: 'letters are swapped for look-alikes',
  dateBeforeSource: 'dated before its source',
}

function changes(view: StoryView, { article }: Member, comparison: Comparison): Fact[] {
  const source = view.member(comparison.source)
  if (!source) return []
  const words = (text: string) => text.replace(/\s+/g, ' ').trim()
  const altered = comparison.segments.filter(({ type }) => type === 'alter')
  const facts = altered.slice(0, MAX_CHANGES).map((segment): Fact => {
    const now = words(article.text.slice(segment.start, segment.end))
    const was = words(source.article.text.slice(segment.srcStart ?? 0, segment.srcEnd ?? 0))
    return {
      text: was
        ? `altered: “${now}” where ${source.letter} has “${was}”`
        : `altered: “${now}” added`,
      cites: [{ article: article.id, spans: [{ start: segment.start, end: segment.end }] }],
      tone: 'wrong',
    }
  })
  const more = altered.length - facts.length
  const cut = comparison.cut.reduce(
    (sum, { start, end }) =>
      sum + (source.article.text.slice(start, end).match(/\S+/g)?.length ?? 0),
    0,
  )
  const unsaid = comparison.cut
    .filter(({ kind }) => kind === 'attribution')
    .slice(0, MAX_CHANGES)
    .map(({ start, end }) => `“${words(source.article.text.slice(start, end))}”`)
  const flags = comparison.flags.flatMap((flag) => FLAGS[flag] ?? [])
  const rest = [
    ...(more > 0 ? [`${plural(more, 'more change')} of meaning`] : []),
    ...(unsaid.length > 0 ? [`no longer says whose word it is: cut ${listed(unsaid)}`] : []),
    ...(cut > 0 ? [`cut: ${plural(cut, 'word')} of ${source.letter}`] : []),
    ...(flags.length > 0 ? [listed(flags)] : []),
  ]
  return [...facts, ...rest.map((text): Fact => ({ text, cites: [] }))]
}
