import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Cite, hull } from '../../article/index.ts'
import type { StoryView } from '../story-view.ts'

/** A piece of an article's visible text. */
export const spanSchema = z.object({
  start: z.number().int().describe('UTF-16 offset into the visible text of the article'),
  end: z.number().int().describe('exclusive'),
})

/** Words that a statement rests on. */
export const evidenceSchema = z
  .object({
    article: z.string().describe('id of the article'),
    source: z.string().describe('the file or address that the article was read from'),
    label: z.string().describe('the line as the dossier cites it: `B¶3`, `B caption 2`'),
    start: z.number().int().describe('UTF-16 offset into the visible text of the article'),
    end: z.number().int().describe('exclusive'),
    spans: z
      .array(spanSchema)
      .describe('the pieces: several where words between them do not belong to it'),
    quote: z.string().describe('the words, without injected ones'),
  })
  .describe('the words that a statement rests on')

/** The words at a cite, with their place. */
export function evidenceJson(view: StoryView, cite: Cite): z.infer<typeof evidenceSchema> {
  return {
    article: cite.article,
    source: view.member(cite.article)?.article.origin.sources[0] ?? '',
    label: view.label(cite),
    ...hull(cite.spans),
    spans: cite.spans.map(({ start, end }) => ({ start, end })),
    quote: view.quote(cite),
  }
}

/** Days as data: `2024-04-26`, or `2024-04-24/2024-04-26`. */
export const daysJson = ({ from, to }: { from: string; to: string }): string =>
  from === to ? from : `${from}/${to}`

/** Hex digits of the id of a line. */
const LINE_ID = 12

/** An id of a line, made from its kind, its words and what they rest on: the same line has the same id in every reading. */
export function lineId(kind: string, words: string, cites: readonly Cite[]): string {
  const rests = cites.map(({ article, spans }) => [article, ...spans.map(({ start }) => start)])
  const key = JSON.stringify([kind, words, rests])
  return kind[0] + createHash('sha256').update(key).digest('hex').slice(0, LINE_ID)
}
