import type { Article } from '../article/index.ts'
import { findClaims } from '../claims/index.ts'
import { keepSentences } from '../clauses/index.ts'
import { type Beside, findDates, judgePublication } from '../dates/index.ts'
import { findEvents } from '../events/index.ts'
import { decode, type Input } from '../intake/index.ts'
import { type Analysis, analyse } from '../language/index.ts'
import { findNames } from '../names/index.ts'
import { readPage } from '../page/index.ts'
import type { Annotated } from '../record/index.ts'
import { readProse } from '../text/index.ts'

/** Reads one page by itself: from bytes to an annotated article. */
export function readAlone(input: Input): Annotated {
  return annotate(readPage(decode(input)), {})
}

/**
 * Runs every stage on one article, its day judged with what copies and its story say. Of a text in another
 * language than English only the day is judged: read as English, its names and claims are nonsense.
 * `before` is the same article as it was annotated without them; `day`: that which a person set.
 */
export function annotate(
  article: Article,
  beside: Beside,
  before?: Annotated,
  day?: string,
): Annotated {
  const prose = readProse(article)
  const judged = judgePublication(prose, beside)
  const published = day === undefined ? judged : { ...judged, value: day, confidence: 1 }
  // The day is judged first: where it stays, so does all that was read.
  if (before && before.published.value === published.value) return { ...before, published }
  if (article.language !== 'en') {
    return {
      article,
      published,
      timexes: [],
      entities: [],
      claims: [],
      events: [],
      grammar: [],
      corrections: [],
    }
  }
  const analysis = analyse(prose)
  const timexes = findDates(prose, published.value ? { published: published.value } : {})
  const entities = findNames(analysis)
  const claims = findClaims(analysis, entities)
  const events = findEvents(analysis, { entities, timexes, claims })
  const dated = [...timexes, ...events.filter(({ when }) => when)].map(({ sentence }) => sentence)
  const grammar = keepSentences(analysis, new Set([...headSentences(analysis), ...dated]))
  return { article, published, timexes, entities, claims, events, grammar, corrections: [] }
}

/** So many sentences of the text tell what it is about. */
const LEAD = 4

/** The headline, the standfirst and the first sentences of the text: pages of one story are held together by them. */
function headSentences({ sentences }: Analysis): number[] {
  const heads = sentences.filter(({ role }) => role === 'title' || role === 'dek')
  const lead = sentences.filter(({ role }) => role === 'body').slice(0, LEAD)
  return [...heads, ...lead].map(({ index }) => index)
}
