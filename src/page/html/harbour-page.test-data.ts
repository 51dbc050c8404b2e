import type { Article, BlockRole } from '../../article/index.ts'
import { decode } from '../../intake/index.ts'
import { readPage } from '../index.ts'

/** A page as its article. */
export const read = (html: string, url?: string): Article =>
  readPage(
    decode({
      source: 'page',
      bytes: Buffer.from(html),
      contentType: 'text/html; charset=utf-8',
      ...(url ? { url } : {}),
    }),
  )
/** The lines of an article that have a role. */
export const lines = (article: Article, role: BlockRole) =>
  article.blocks
    .filter((block) => block.role === role)
    .map(({ span }) => article.text.slice(span.start, span.end))

export const ONE =
  'The harbour council voted on Tuesday to rebuild the old swing bridge, ending a dispute of nine years.'
export const TWO =
  'Mayor Ilse Brandt said work would begin in spring, and that ferries would run at night until it is done.'
export const THREE =
  '“We have waited long enough,” she told a full hall, where fishermen had come with their nets.'
/** A page around a body; `story` is the body of one article of three paragraphs. */
export const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
export const story = (extra = '') =>
  `<article><h1>Bridge will be rebuilt</h1><p>${ONE}</p><p>${TWO}</p>${extra}<p>${THREE}</p></article>`
