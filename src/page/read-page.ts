import { type Article, articleFromText, articleId } from '../article/index.ts'
import type { Document } from '../intake/index.ts'

/** One document to one article: every block labelled, title, byline, outlet, evidence for its date. */
export function readPage(document: Document): Article {
  const { source, url, mediaType, charset, sha256, size, text, problems } = document
  return {
    ...articleFromText(text),
    id: articleId(sha256),
    origin: { sources: [source], ...(url ? { url } : {}), mediaType, charset, sha256, size },
    problems,
  }
}
