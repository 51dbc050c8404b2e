import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Cite, cutInjected, textAt, VERSION } from '../../article/index.ts'
import {
  briefJson,
  claimJson,
  eventJson,
  type StoryView,
  timelineJson,
} from '../../dossier/index.ts'
import type { Annotated } from '../../record/index.ts'
import { everyArticle, type Holdings } from '../holdings.ts'
import { jsonLine } from '../words.ts'
import { uriOf } from './capture.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const span = z.object({ start: z.int().min(0), end: z.int().min(0) })

/** What a pack proves, and by what. */
export const proofSchema = z.object({
  format: z.literal('copydesk-proof-1'),
  by: z.string().describe('the version that read the pages'),
  at: z.string().describe('when the pack was made'),
  articles: z.array(
    z.object({
      id: sha256.describe('SHA-256 of the bytes of the page'),
      uri: z.string().describe('of its record in the WARC'),
      source: z.string().describe('where it was read from'),
      mediaType: z.string(),
      charset: z.string(),
      textSha256: sha256.describe('of its visible text in UTF-8, as pages.jsonl has it'),
    }),
  ),
  statements: z.array(
    z.object({
      of: z.enum(['brief', 'claim', 'event', 'line']),
      id: z.string(),
      text: z.string().describe('the sentence, the proposition, the line, or type and sides'),
      cites: z.array(
        z.object({
          article: sha256,
          spans: z
            .array(span)
            .describe('pieces of the visible text, UTF-16, without words that were injected'),
          words: z.string().describe('the pieces one after the other, as they stand'),
          wordsSha256: sha256,
        }),
      ),
    }),
  ),
})

/** What a pack proves, and by what. */
export type Proof = z.infer<typeof proofSchema>

/** The SHA-256 of a text in UTF-8, in hex. */
export const textHash = (text: string): string =>
  createHash('sha256').update(text.toWellFormed()).digest('hex')

/** A proof as JSON, written statement by statement. */
export function* proofJson(holdings: Holdings): Generator<string> {
  const head = { format: 'copydesk-proof-1', by: `copydesk ${VERSION}`, at: holdings.at }
  yield `${JSON.stringify(head).slice(0, -1)},\n"articles":[\n`
  yield* commaLines(articlesOf(holdings))
  yield '],\n"statements":[\n'
  yield* commaLines(everyStatement(holdings))
  yield ']}\n'
}

function* commaLines(values: Iterable<unknown>): Generator<string> {
  let before = ''
  for (const value of values) {
    yield before + jsonLine(value)
    before = ','
  }
}

function* articlesOf(holdings: Holdings): Generator<Proof['articles'][number]> {
  for (const { page } of everyArticle(holdings)) yield articleOf(page)
}

function articleOf(page: Annotated): Proof['articles'][number] {
  const { id, origin, text } = page.article
  return {
    id,
    uri: uriOf(page),
    source: origin.sources[0] ?? '',
    mediaType: origin.mediaType,
    charset: origin.charset,
    textSha256: textHash(text),
  }
}

type Statement = Proof['statements'][number]

function* everyStatement(holdings: Holdings): Generator<Statement> {
  for (const view of holdings.stories()) yield* statementsOf(view)
}

/** All that is said of a story, with the words that each rests on. */
function* statementsOf(view: StoryView): Generator<Statement> {
  const { story } = view
  const cited = (cites: readonly Cite[]) => cites.map((cite) => citeOf(view, cite))
  for (const one of story.brief)
    yield { of: 'brief', id: briefJson(view, one).id, text: one.text, cites: cited(one.cites) }
  for (const entry of story.ledger) {
    const { id, proposition } = claimJson(view, entry)
    yield { of: 'claim', id, text: proposition, cites: cited(entry.evidence) }
  }
  for (const happening of story.happenings) {
    const { id, type, actors, recipients } = eventJson(view, happening)
    const cites = happening.events.map(({ article, evidence }) => ({ article, spans: evidence }))
    const text = `${type}: ${actors.join(', ')} → ${recipients.join(', ')}`
    yield { of: 'event', id, text, cites: cited(cites) }
  }
  for (const entry of story.timeline) {
    const { id, what } = timelineJson(view, entry)
    yield { of: 'line', id, text: what, cites: cited(entry.evidence) }
  }
}

function citeOf(view: StoryView, { article, spans }: Cite): Statement['cites'][number] {
  const page = view.member(article)
  const pieces = page ? spans.flatMap((one) => cutInjected(page.article, one)) : []
  const words = page ? textAt(page.article.text, pieces, '') : ''
  return {
    article,
    spans: pieces.map(({ start, end }) => ({ start, end })),
    words,
    wordsSha256: textHash(words),
  }
}
