import { type BlockRole, cutInjected, type Span, textAt } from '../article/index.ts'
import type { Annotated, BriefSentence, CountSeries } from '../record/index.ts'
import { countsIn } from './counts/read-counts.ts'
import { asSentence, capitalised, firstSentence, lineText } from './line-text.ts'
import { contentWords, shareOf } from './same-words.ts'

/** A lead is given whole, unless it is no sentence. */
const MAX_LEAD = 420
/** Fewer are a label: "Staff reports". */
const MIN_WORDS = 5
/** A standfirst or a credit may stand before the lead. */
const PARAGRAPHS = 3
/** So many pages are laid beside one another: more say the same. */
const MOST_PAGES = 60

/** `Indianapolis – Several thousand …`: a dateline in small letters. */
const CITY_HEAD = /^\p{Lu}[\p{L}.'’]{2,20}(?: \p{Lu}[\p{L}.'’]{2,20}){0,2} [–—] (?=\p{Lu})/u

/** `… – but what does that mean?`: the reporter's own question. */
const ASKED = / [-–—] (?:but|and|so) [^?]{3,120}[?]$/
/** What points back to words that do not stand before it, or is no sentence of the news. */
const DANGLES =
  /^["“‘']?(?:this|that|these|those|it|its|he|she|they|his|her|their|but|and|so|also|meanwhile|however|another|a similar|the same|such|here)\b|[?:]["”]?$|\bphotos?\b/i

/** What a lead is worth beside what it shares with the other pages: it opens its text; it is of the last day. */
const FIRST = 0.08
const LATEST = 0.08
/** A count that another took the place of is no news; the last one is. */
const OLD_COUNT = -0.25
const LAST_COUNT = 0.05

interface Lead {
  readonly page: Annotated
  readonly spans: readonly Span[]
  readonly text: string
  readonly words: ReadonlySet<string>
  readonly paragraph: number
}

/**
 * The sentence that tells the news of the story: of the first sentences of each page's first paragraphs the one that has most in common
 * with the headlines and leads of the other pages; of two that have as much the later day's, with the count that stands.
 * `weightOf` says what a page counts: copies of one text count as one.
 */
export function leadSentence(
  members: readonly Annotated[],
  counts: readonly CountSeries[] = [],
  weightOf: (id: string) => number = () => 1,
): BriefSentence[] {
  const pages = members.slice(0, MOST_PAGES)
  const heads = pages.map(headOf)
  const last = pages
    .flatMap(({ published: { value } }) => value ?? [])
    .sort()
    .at(-1)
  const scored = pages.flatMap(leadsOf).map((lead, at) => {
    const common = commonWith(lead, pages, heads, weightOf)
    const isLatest = last !== undefined && lead.page.published.value === last
    const score =
      common +
      (lead.paragraph === 0 ? FIRST : 0) +
      (isLatest ? LATEST : 0) +
      worthOfCounts(lead.text, counts)
    return { lead, at, score }
  })
  const best = scored.sort((a, b) => b.score - a.score || a.at - b.at)[0]?.lead
  if (!best) return []
  return [
    {
      rule: 'lead',
      text: best.text,
      cites: [{ article: best.page.article.id, spans: best.spans }],
    },
  ]
}

/** The first sentences of a page's first paragraphs, those that can be read alone. */
function leadsOf(page: Annotated): Lead[] {
  const { article } = page
  const bodies = article.blocks.filter(({ role }) => role === 'body').slice(0, PARAGRAPHS)
  return bodies.flatMap(({ span }, paragraph) => {
    const end = span.start + firstSentence(article.text.slice(span.start, span.end))
    const spans = cutInjected(article, { start: span.start, end })
    const words = textAt(article.text, spans, '').replace(CITY_HEAD, '').replace(ASKED, '.')
    const text = asSentence(capitalised(lineText(words, MAX_LEAD)))
    const isPiece = /^\W*(?:…|\p{Ll})/u.test(words.trim()) || text.split(' ').length < MIN_WORDS
    // A page that has nothing better keeps what it begins with.
    if (isPiece || (DANGLES.test(text) && bodies.length > 1)) return []
    return [{ page, spans, text, words: contentWords(text), paragraph }]
  })
}

const HEAD_ROLES: ReadonlySet<BlockRole> = new Set(['title', 'dek', 'body'])

/** The words of a page's headline and lead. */
function headOf({ article }: Annotated): ReadonlySet<string> {
  const blocks = article.blocks.filter(({ role }) => HEAD_ROLES.has(role)).slice(0, PARAGRAPHS)
  const leads = blocks.map(({ span }) => {
    const text = article.text.slice(span.start, span.end)
    return text.slice(0, firstSentence(text))
  })
  return contentWords([article.title, ...leads].join(' '))
}

/** How much of a lead the other pages' heads have, and how much of them it has; its own headline for a page alone. */
function commonWith(
  { page, words }: Lead,
  pages: readonly Annotated[],
  heads: readonly ReadonlySet<string>[],
  weightOf: (id: string) => number,
): number {
  const title = shareOf(contentWords(page.article.title), words)
  let sum = title
  let all = 1
  pages.forEach(({ article }, at) => {
    if (article.id === page.article.id) return
    const weight = weightOf(article.id)
    const [a, b] = [shareOf(words, heads[at]!), shareOf(heads[at]!, words)]
    sum += weight * Math.sqrt(a * b)
    all += weight
  })
  return sum / all
}

function worthOfCounts(text: string, counts: readonly CountSeries[]): number {
  const told = countsIn(text)
  const known = counts.flatMap(({ of, values }) => {
    const value = told.find((one) => one.of === of)?.value
    return value === undefined ? [] : [value === values.at(-1)?.value ? LAST_COUNT : OLD_COUNT]
  })
  return Math.min(0, ...known) || Math.max(0, ...known)
}
