import type { Article, Problem } from '../article/index.ts'
import type { Document } from '../intake/index.ts'
import { readHtml } from './html/read-html.ts'
import { readPlainText } from './plain/read-plain-text.ts'

/**
 * One document to one article: every line labelled, title, byline, outlet, evidence for its date.
 *
 * @example readPage(decode({ source: 'a.html', bytes })).blocks[0]?.role // 'title'
 */
export function readPage(document: Document): Article {
  const read = document.mediaType === 'text/html' ? readHtml(document) : readPlainText(document)
  return { ...read, problems: eachOnce(document, read.problems) }
}

/** Each kind of problem once, as it was first said; where there is no text, why there is none, not what it lacks. */
function eachOnce({ text, problems: arrived }: Document, all: readonly Problem[]): Problem[] {
  const said = text === '' && arrived.length > 0 ? arrived : all
  return said.filter(({ code }, at) => said.findIndex((one) => one.code === code) === at)
}
