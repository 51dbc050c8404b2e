import { type Article, type Problem, problem } from '../article/index.ts'
import type { Document } from '../intake/index.ts'
import { readHtml } from './html/read-html.ts'
import { readNewsItem } from './news/read-news-item.ts'
import { readPlainText } from './plain/read-plain-text.ts'
import { toldEvidence } from './told-evidence.ts'

/**
 * One document to one article: every line labelled, title, byline, outlet, evidence for its date.
 *
 * @example readPage(decode({ source: 'a.html', bytes })).blocks[0]?.role // 'title'
 */
export function readPage(document: Document): Article {
  const read = readKind(document)
  return withTold(document, { ...read, problems: eachOnce(document, read.problems) })
}

function readKind(document: Document): Article {
  if (document.news) return readNewsItem(document, document.news)
  return document.mediaType === 'text/html' ? readHtml(document) : readPlainText(document)
}

/** With what came beside the page's bytes: when they were taken, what a feed says of its day. */
function withTold({ told }: Document, article: Article): Article {
  if (!told) return article
  const isDated = told.published !== undefined
  const problems = article.problems.filter(({ code }) => !(isDated && code === 'no-date'))
  return {
    ...article,
    origin: { ...article.origin, told },
    dateEvidence: [...article.dateEvidence, ...toldEvidence(told)],
    problems: [...problems, ...(told.isTeaser ? [problem('teaser-only', {})] : [])],
  }
}

/** Each kind of problem once, as it was first said; where there is no text, why there is none, not what it lacks. */
function eachOnce({ text, problems: arrived }: Document, all: readonly Problem[]): Problem[] {
  const said = text === '' && arrived.length > 0 ? arrived : all
  return said.filter(({ code }, at) => said.findIndex((one) => one.code === code) === at)
}
