import {
  type Article,
  type Block,
  type BlockRole,
  bodyText,
  dayNumber,
  type Evidence,
  type Found,
  foldInvisible,
  problem,
} from '../../article/index.ts'
import type { Document, NewsItem, NewsLine } from '../../intake/index.ts'
import { agencyNamed } from '../../lexicon/index.ts'
import { findDateline } from '../../text/index.ts'
import { bylineAgency, findWireCredits } from '../agency.ts'
import { readPersons } from '../html/person.ts'
import { articleLanguage } from '../language.ts'
import { nameInCase } from '../name-in-case.ts'
import type { NewsRuleName } from '../rule-files.data.ts'
import { TEXT_CUT, TEXT_LIMIT } from '../text-limit.ts'
import { unreadLanguage } from '../unread-language.ts'

/** What each line of a news item is on a page. */
const ROLES: Readonly<Record<NewsLine['role'], readonly [role: BlockRole, rule: NewsRuleName]>> = {
  headline: ['title', 'news.headline'],
  standfirst: ['dek', 'news.standfirst'],
  byline: ['byline', 'news.byline'],
  dateline: ['stamp', 'news.dateline'],
  paragraph: ['body', 'news.paragraph'],
  subhead: ['subhead', 'news.subhead'],
  caption: ['caption', 'news.caption'],
  'picture-credit': ['credit', 'news.picture-credit'],
  credit: ['wire-credit', 'news.credit'],
  note: ['bio', 'news.note'],
}

interface Placed extends NewsLine {
  readonly start: number
}

/** A news item to an article: its lines are labelled by the fields that they stand in. */
export function readNewsItem(document: Document, item: NewsItem): Article {
  const { lines, text, isCut } = place(item.lines)
  const blocks = lines.map(
    ({ role, text: words, start }): Block => ({
      role: ROLES[role][0],
      span: { start, end: start + words.length },
      rule: ROLES[role][1],
    }),
  )
  const { source, url, mediaType, charset, sha256, size } = document
  const language = articleLanguage([item.language], bodyText({ text, blocks, injected: [] }))
  const provider = item.provider && agencyNamed(item.provider.name) === null ? item.provider : null
  const dateline = datelineOf(lines)
  const dateEvidence = item.dates.map(
    ({ kind, value, quote, pointer }): Evidence => ({
      where: 'meta',
      kind,
      pointer: `${item.format} ${pointer}`,
      quote,
      ...(dayNumber(value.slice(0, 10)) === null ? {} : { day: value.slice(0, 10) }),
    }),
  )
  return {
    id: sha256,
    origin: { sources: [source], ...(url ? { url } : {}), mediaType, charset, sha256, size },
    kind: 'article',
    title: lines.find(({ role }) => role === 'headline')?.text ?? '',
    ...(provider
      ? { outlet: { value: provider.name, pointer: `${item.format} ${provider.pointer}` } }
      : {}),
    bylines: bylinesOf(item, lines),
    agencies: lines.flatMap(agenciesIn),
    ...(dateline ? { dateline } : {}),
    language,
    ...(item.section ? { section: item.section } : {}),
    ...(item.url ? { canonicalUrl: item.url } : {}),
    text,
    blocks,
    injected: [],
    dateEvidence,
    problems: [
      ...document.problems,
      ...(isCut ? [TEXT_CUT] : []),
      ...(item.further > 0 ? [problem('news-items-unread', { count: item.further })] : []),
      ...(dateEvidence.length === 0 ? [problem('no-date', {})] : []),
      ...unreadLanguage(language),
    ],
  }
}

/** The lines one under the other, as far as the limit on a page's text goes. */
function place(given: readonly NewsLine[]): { lines: Placed[]; text: string; isCut: boolean } {
  const lines: Placed[] = []
  let start = 0
  for (const line of given) {
    const words = foldInvisible(line.text).text.replace(/\s+/g, ' ').trim().toWellFormed()
    if (words === '') continue
    if (start + words.length > TEXT_LIMIT) break
    lines.push({ ...line, text: words, start })
    start += words.length + 1
  }
  const isCut =
    lines.length < given.length && start + (given[lines.length]?.text.length ?? 0) > TEXT_LIMIT
  return { lines, text: lines.map(({ text }) => text).join('\n'), isCut }
}

/** Who wrote it: the names of the byline, else those that a field gives. */
function bylinesOf({ authors, format }: NewsItem, lines: readonly Placed[]): Found<string>[] {
  const shown = lines
    .filter(({ role }) => role === 'byline')
    .flatMap(({ text, start }) =>
      readPersons(text.replace(/^\s*by:?\s+/i, ''), []).flatMap((name): Found<string>[] => {
        const at = text.indexOf(name)
        const value = nameInCase(name)
        return at < 0 ? [] : [{ value, span: { start: start + at, end: start + at + name.length } }]
      }),
    )
  if (shown.length > 0) return shown
  return authors
    .flatMap(({ name, pointer }) =>
      readPersons(name, []).map((one) => ({
        value: nameInCase(one),
        pointer: `${format} ${pointer}`,
      })),
    )
    .slice(0, 12)
}

function agenciesIn({ role, text, start }: Placed): Article['agencies'] {
  if (role === 'credit') return findWireCredits(text, start)
  if (role !== 'byline') return []
  const found = bylineAgency(text, start)
  return found ? [found] : []
}

/** The dateline that opens one of the first paragraphs. */
function datelineOf(lines: readonly Placed[]): Article['dateline'] {
  const body = lines.filter(({ role }) => role === 'paragraph').slice(0, 2)
  for (const { text, start } of body) {
    const found = findDateline(text, start)
    if (!found) continue
    const { date: _date, ...dateline } = found
    return dateline
  }
  return undefined
}
