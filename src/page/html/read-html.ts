import type {
  AgencyCredit,
  Article,
  Block,
  Found,
  InvisibleMarks,
  PageKind,
  Problem,
} from '../../article/index.ts'
import { ARTICLE_ROLES, problem } from '../../article/index.ts'
import type { Document } from '../../intake/index.ts'
import { writesDayFirst } from '../../lexicon/index.ts'
import { findDateline } from '../../text/index.ts'
import { bylineAgency, findWireCredits } from '../agency.ts'
import { articleLanguage, guessLanguage, statedCode } from '../language.ts'
import { nameInCase } from '../name-in-case.ts'
import { restoreInvisible } from '../restore-invisible.ts'
import { TEXT_CUT } from '../text-limit.ts'
import { unreadLanguage } from '../unread-language.ts'
import { type Author, findAuthors, findCorporateAuthor } from './authors.ts'
import { dateEvidence } from './date-evidence.ts'
import { DEPTH_LIMIT } from './element-stack.ts'
import type { LinkedData } from './json-ld.ts'
import { findLeadImage } from './lead-image.ts'
import { leaveOutHidden, type Seen } from './leave-out-hidden.ts'
import { LINE_LIMIT } from './line-builder.ts'
import type { MetaTags } from './meta-tags.ts'
import { hostName } from './outlet.ts'
import { NOT_ARTICLES, pageKind } from './page-kind.ts'
import type { Placed } from './placed.ts'
import type { HtmlLabel } from './rules/rule.ts'
import { rescoreLines } from './scorer/score-lines.ts'
import { settlePictures } from './settle-pictures.ts'
import { canonicalUrl, type Survey, surveyHtml } from './survey.ts'
import type { Walked } from './walk-html.ts'

/** One HTML page to one article: its visible text, every line labelled, and what the page says of itself. */
export function readHtml(document: Document): Article {
  const survey = surveyHtml(document)
  const seen = leaveOutHidden(survey.scene, settlePictures(survey.scene, rescoreLines(survey)))
  return restoreInvisible(readSurvey(document, survey, seen), invisibleOf(seen.scene.lines))
}

function readSurvey(document: Document, survey: Survey, { scene, labels: read }: Seen): Article {
  const { walked, meta, data, url, outlets, headline, container } = survey
  const { lines } = scene
  const kind = pageKind({
    title: headline.title,
    lines,
    labels: read,
    articles: container?.articles ?? 0,
    data,
    meta,
    url,
  })
  const labels = NO_TEXT.has(kind) ? read.map(asNotice) : read
  const { text, blocks, offsets } = compose(lines, labels)
  const stated = statedLanguages(walked, meta)
  const language = articleLanguage(stated, bodyOf(lines, labels))
  const names = outlets.map(({ value }) => value)
  const sources = { scene, labels, meta, data, outlets: names }
  const authors = findAuthors(sources)
  const corporate = authors.length === 0 ? findCorporateAuthor(sources) : null
  const page = { lines, labels, offsets, facts: walked.facts, url, title: scene.title }
  const evidence = dateEvidence(page, meta, data, {
    dayFirst: readsDayFirst(statedCode(stated) ?? guessLanguage(text), url),
  })
  const image = findLeadImage(scene, labels, offsets, meta, data)
  const { source, mediaType, charset, sha256, size } = document
  const where = canonicalUrl(walked, meta)
  const section = sectionOf(meta, data)
  const dateline = datelineOf(lines, labels, offsets)
  return {
    id: sha256,
    origin: {
      sources: [source],
      ...(document.url ? { url: document.url } : {}),
      mediaType,
      charset,
      sha256,
      size,
    },
    kind,
    title: headline.title,
    ...(outlets[0] && outlets[0].pointer !== 'url' ? { outlet: outlets[0] } : {}),
    bylines: authors.map((author) => {
      const found = foundAuthor(author, offsets, text)
      return { ...found, value: nameInCase(found.value) }
    }),
    ...(corporate ? { corporateAuthor: foundAuthor(corporate, offsets, text) } : {}),
    agencies: agenciesOf(lines, labels, offsets),
    ...(dateline ? { dateline } : {}),
    language,
    ...(section ? { section } : {}),
    ...(where ? { canonicalUrl: where } : {}),
    ...(image ? { leadImage: image } : {}),
    text,
    blocks,
    injected: [],
    dateEvidence: evidence,
    problems: [
      ...document.problems,
      ...(survey.cut ? [TEXT_CUT] : []),
      ...problemsOf(walked, data, headline.title, blocks, evidence.length),
      ...kindProblem(kind),
      ...unreadLanguage(language),
    ],
  }
}

const statedLanguages = (walked: Walked, meta: MetaTags): (string | undefined)[] => [
  walked.language,
  meta.first('og:locale', 'content-language', 'language', 'inlanguage')?.value,
]

const bodyOf = (lines: readonly Placed[], labels: readonly HtmlLabel[]): string =>
  lines
    .filter(({ index }) => ARTICLE_ROLES.has(labels[index]?.role ?? 'other'))
    .map(({ text }) => text)
    .join('\n')

/** Pages whose prose is a notice of the site, not a text. */
const NO_TEXT: ReadonlySet<PageKind> = new Set(['consent-wall', 'error-page'])

const asNotice = (label: HtmlLabel): HtmlLabel =>
  label.role === 'body' || label.role === 'subhead' ? { role: 'other', rule: 'page.notice' } : label

function kindProblem(kind: PageKind): Problem[] {
  const said = NOT_ARTICLES[kind]
  return said ? [problem('not-an-article', { what: said })] : []
}

function compose(lines: readonly Placed[], labels: readonly HtmlLabel[]) {
  const blocks: Block[] = []
  const offsets: number[] = []
  const pieces: string[] = []
  let at = 0
  for (const { text, index } of lines) {
    const { role, rule } = labels[index] ?? { role: 'other' as const, rule: 'none' }
    offsets.push(at)
    pieces.push(text)
    blocks.push({ role, span: { start: at, end: at + text.length }, rule })
    at += text.length + 1
  }
  return { text: pieces.join('\n'), blocks, offsets }
}

/** Invisible marks of all lines, at their offsets in the composed text. */
function invisibleOf(lines: readonly Placed[]): InvisibleMarks[] {
  let offset = 0
  return lines.flatMap(({ text, line: { invisible } }) => {
    const start = offset
    offset += text.length + 1
    return invisible.map(({ at, marks }) => ({ at: start + at, marks }))
  })
}

function foundAuthor(
  { name, line, start, pointer }: Author,
  offsets: readonly number[],
  text: string,
): Found<string> {
  const from = (offsets[line] ?? 0) + start
  // A name whose words stand apart on the line ("Ann (left) Roe") has no one place.
  if (line >= 0 && text.startsWith(name, from))
    return { value: name, span: { start: from, end: from + name.length } }
  return { value: name, ...(pointer ? { pointer } : {}) }
}

function agenciesOf(
  lines: readonly Placed[],
  labels: readonly HtmlLabel[],
  offsets: readonly number[],
): AgencyCredit[] {
  const found: AgencyCredit[] = []
  const dateline = datelineOf(lines, labels, offsets)
  if (dateline?.agency) {
    found.push({ agency: dateline.agency, span: dateline.span, how: 'dateline' })
  }
  for (const { index, text } of lines) {
    const role = labels[index]?.role
    const from = offsets[index] ?? 0
    if (role === 'wire-credit') found.push(...findWireCredits(text, from))
    const byline = role === 'byline' ? bylineAgency(text, from) : null
    if (byline) found.push(byline)
  }
  return found.slice(0, 20)
}

function datelineOf(
  lines: readonly Placed[],
  labels: readonly HtmlLabel[],
  offsets: readonly number[],
) {
  const body = lines.filter(({ index }) => labels[index]?.role === 'body').slice(0, 2)
  for (const { text, index } of body) {
    const found = findDateline(text, offsets[index] ?? 0)
    if (found) {
      const { date: _date, ...dateline } = found
      return dateline
    }
  }
  return null
}

function sectionOf(meta: MetaTags, data: LinkedData): string | undefined {
  const stated = data.articles.find(({ section }) => section !== '')?.section
  return stated ?? meta.first('article:section', 'parsely-section', 'section')?.value
}

/** `03/04/2024` is 4 March in American English, 3 April nearly everywhere else. */
function readsDayFirst(language: string, url: string): boolean {
  if (language !== 'en') return true
  return writesDayFirst(/^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? hostName(url))
}

function problemsOf(
  walked: Walked,
  data: LinkedData,
  title: string,
  blocks: readonly Block[],
  days: number,
): Problem[] {
  const problems: Problem[] = []
  if (walked.nestingCut) problems.push(problem('nesting-cut', { limit: DEPTH_LIMIT }))
  if (walked.lineCut) problems.push(problem('line-cut', { limit: LINE_LIMIT }))
  if (data.broken) problems.push(problem('bad-structured-data', {}))
  if (!blocks.some(({ role }) => role === 'body')) problems.push(problem('no-article', {}))
  if (title === '') problems.push(problem('no-title', {}))
  if (days === 0) problems.push(problem('no-date', {}))
  return problems
}
