import type { Article } from '../article/index.ts'
import type { Document } from '../intake/index.ts'
import { readHtml } from './html/read-html.ts'
import { readPlainText } from './plain/read-plain-text.ts'

/**
 * One document to one article: every line labelled, title, byline, outlet, evidence for its date.
 *
 * @example readPage(decode({ source: 'a.html', bytes })).blocks[0]?.role // 'title'
 */
export function readPage(document: Document): Article {
  return document.mediaType === 'text/html' ? readHtml(document) : readPlainText(document)
}
