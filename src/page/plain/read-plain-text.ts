import {
  type AgencyCredit,
  type Article,
  type Block,
  bodyText,
  cleanText,
  type Found,
  foldInvisible,
  type Problem,
  problem,
} from '../../article/index.ts'
import type { Document } from '../../intake/index.ts'
import { type FoundDateline, findDateline } from '../../text/index.ts'
import { findWireCredits } from '../agency.ts'
import { articleLanguage } from '../language.ts'
import { restoreInvisible } from '../restore-invisible.ts'
import { TEXT_CUT, TEXT_LIMIT } from '../text-limit.ts'
import { unreadLanguage } from '../unread-language.ts'
import { findInjected } from './brand.ts'
import { readBylines } from './byline.ts'
import { readDateEvidence } from './date-evidence.ts'
import type { Labelled } from './label.ts'
import { labelPassages } from './label-passages.ts'
import { findOutlet } from './outlet.ts'
import { type PlainPassage, readPassages } from './passage.ts'
import { splitTitle } from './title.ts'

/** The dateline opens one of the article's first paragraphs. */
const DATELINE_WITHIN = 3

/**
 * A plain-text scrape to an article: `article.text` is the document's text as it is, and every line
 * that is not empty lies in exactly one block (lines that a crawler cut out of one paragraph share
 * one). Never throws.
 */
export function readPlainText(document: Document): Article {
  const isCut = document.text.length > TEXT_LIMIT
  // toWellFormed: the cut must not leave half of a character.
  const shown = isCut ? document.text.slice(0, TEXT_LIMIT).toWellFormed() : document.text
  const { text, invisible } = foldInvisible(shown)
  return restoreInvisible(readFolded(document, text, isCut), invisible)
}

function readFolded(document: Document, text: string, isCut: boolean): Article {
  const passages = readPassages(text)
  const labelled = labelPassages(passages)
  const { labels, run, title } = labelled
  const end = run?.to ?? passages.length
  const injected = findInjected(passages, labels, title)
  const bylines = readBylines(passages, labels, run?.from ?? passages.length)
  const own = findOutlet(passages, labels, title)
  const headline = readTitle(text, passages, labelled, injected, own)
  const outlet = bylines.outlet ?? headline.outlet ?? own
  const dateline = readDateline(passages, labelled)
  const dateEvidence = readDateEvidence(text, passages, labels, end, dateline)
  const blocks = blocksOf(passages, labelled)
  const language = articleLanguage([], bodyText({ text, blocks, injected }))
  return {
    ...originOf(document),
    kind: passages.length === 0 ? 'empty' : 'article',
    title: headline.title,
    ...(outlet ? { outlet } : {}),
    bylines: bylines.people,
    agencies: [...bylines.agencies, ...readAgencies(passages, labelled, dateline)],
    ...(dateline ? { dateline: withoutDate(dateline) } : {}),
    language,
    text,
    blocks,
    injected,
    dateEvidence,
    problems: [
      ...document.problems,
      ...(isCut ? [TEXT_CUT] : []),
      ...findProblems(
        passages,
        labelled,
        dateEvidence.some(({ kind }) => kind !== 'mention'),
      ).filter(({ code }) => !document.problems.some((one) => one.code === code)),
      ...unreadLanguage(language),
    ],
  }
}

function originOf(document: Document): Pick<Article, 'id' | 'origin'> {
  const { source, url, mediaType, charset, sha256, size } = document
  return {
    id: sha256,
    origin: { sources: [source], ...(url ? { url } : {}), mediaType, charset, sha256, size },
  }
}

function blocksOf(passages: readonly PlainPassage[], { labels }: Labelled): Block[] {
  return passages.map(({ span }, index) => {
    const { role, rule } = labels[index] as Labelled['labels'][number]
    return { role, span, rule }
  })
}

/** The headline without injected words and without the outlet's name. */
function readTitle(
  text: string,
  passages: readonly PlainPassage[],
  { title }: Labelled,
  injected: Article['injected'],
  own: Found<string> | null,
): { title: string; outlet?: Found<string> } {
  const passage = passages[title]
  if (!passage) return { title: '' }
  const clean = cleanText({ text, injected })
  const { start, end } = passage.span
  const line = clean.text
    .slice(clean.toClean(start), clean.toClean(end))
    .replace(/\s+/g, ' ')
    .trim()
  const parts = splitTitle(line, new Set(own ? [own.value.toLowerCase()] : []))
  const at = parts.outlet ? text.indexOf(parts.outlet, start) : -1
  if (!parts.outlet || at < 0) return { title: parts.title }
  const span = { start: at, end: at + parts.outlet.length }
  return { title: parts.title, outlet: { value: parts.outlet, span } }
}

function readDateline(
  passages: readonly PlainPassage[],
  { labels, run }: Labelled,
): FoundDateline | null {
  let read = 0
  for (let index = run?.from ?? 0; index < (run?.to ?? 0) && read < DATELINE_WITHIN; index++) {
    if (labels[index]?.role !== 'body') continue
    const { text, span } = passages[index] as PlainPassage
    const dateline = findDateline(text, span.start)
    if (dateline) return dateline
    read++
  }
  return null
}

const withoutDate = ({ place, agency, span }: FoundDateline): Article['dateline'] => ({
  place,
  ...(agency ? { agency } : {}),
  span,
})

function readAgencies(
  passages: readonly PlainPassage[],
  { labels }: Labelled,
  dateline: FoundDateline | null,
): AgencyCredit[] {
  const credits: AgencyCredit[] = []
  if (dateline?.agency) {
    credits.push({ agency: dateline.agency, span: dateline.span, how: 'dateline' })
  }
  passages.forEach(({ text, span }, index) => {
    if (labels[index]?.role === 'wire-credit') credits.push(...findWireCredits(text, span.start))
  })
  return credits
}

function findProblems(
  passages: readonly PlainPassage[],
  { run, title }: Labelled,
  dated: boolean,
): Problem[] {
  if (passages.length === 0) return [problem('empty-input', {})]
  const problems: Problem[] = []
  if (!run) problems.push(problem('no-article', {}))
  if (title < 0) problems.push(problem('no-title', {}))
  if (!dated) problems.push(problem('no-date', {}))
  return problems
}
