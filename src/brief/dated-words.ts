import {
  type Article,
  blockAt,
  cutInjected,
  hull,
  overlaps,
  type Span,
  TELLING_ROLES,
} from '../article/index.ts'
import { type Claim, speakerNames } from '../claims/index.ts'
import type { Timex } from '../dates/index.ts'
import type { Annotated } from './annotated.ts'
import type { DatedTelling } from './dated-telling.ts'
import { firstSentence } from './line-text.ts'
import type { TimelineRuleName } from './rule-files.data.ts'
import { clauseAround } from './told-clause.ts'

/** Behind every happening and statement: their words are told instead, where they tell of the same. */
const LEAST_NEAR = 100_000
/** `2023`: the date is written out, as a caption dates its picture. */
/** A page that tells of more days is a calendar: the first ones are told. */
const MOST_TIMEXES = 2_000
/** A sentence longer than this gives no line, nor one further from the beginning of its paragraph. */
const LONGEST_SENTENCE = 1_500
const FURTHEST = 20_000
const HAS_YEAR = /\b\d{4}\b/
const AHEAD = /\b(?:will|is to|are to|plans? to|is due|are due|scheduled|expected)\b/

/**
 * Days that a text tells of though no event is known in their sentence: the day of a picture, from
 * its caption, and a run of days ("will stay Monday through Friday").
 */
export function wordTellings(page: Annotated, claims: readonly Claim[]): DatedTelling[] {
  return page.timexes.slice(0, MOST_TIMEXES).flatMap((timex) => {
    const days = pictureDay(page.article, timex) ?? runOfDays(page, timex)
    const sentence = days && sentenceAround(page.article, days.span)
    return sentence ? [telling(page, days, sentence, claims)] : []
  })
}

interface Days {
  readonly rule: TimelineRuleName
  readonly from: string
  readonly to: string
  readonly span: Span
}

function pictureDay(article: Article, { spans, from, to, precision, text }: Timex): Days | null {
  const span = hull(spans)
  const block = blockAt(article, span.start)
  if (block?.role !== 'caption' || precision !== 'day' || !HAS_YEAR.test(text)) return null
  return from && to ? { rule: 'picture-day', from, to, span } : null
}

function runOfDays({ article, timexes }: Annotated, timex: Timex): Days | null {
  const last = timex.rangeTo === undefined ? undefined : timexes[timex.rangeTo]
  if (!last?.to || !timex.from || timex.precision !== 'day' || last.precision !== 'day') return null
  if (last.to <= timex.from) return null
  const span = { start: hull(timex.spans).start, end: hull(last.spans).end }
  const role = blockAt(article, span.start)?.role
  // "Tuesday-Saturday drivers": days of any week.
  const isAny = /\p{L}[-–]\p{L}/u.test(article.text.slice(span.start, span.end))
  if (isAny || !role || !TELLING_ROLES.has(role)) return null
  return { rule: 'run-of-days', from: timex.from, to: last.to, span }
}

function telling(
  { article, published }: Annotated,
  { rule, from, to, span }: Days,
  sentence: Span,
  claims: readonly Claim[],
): DatedTelling {
  const spans = cutInjected(article, sentence)
  const before = article.text.slice(sentence.start, span.start)
  const isAhead = AHEAD.test(before) && to >= (published.value ?? '')
  const what = clauseAround(article.text, spans, span, from === to)
  const speakers = claims
    .filter(({ content }) => content.some((piece) => overlaps(piece, span)))
    .flatMap((claim) => [claim.source, ...claim.via])
  return {
    rule,
    from,
    to,
    status: isAhead ? 'planned' : 'happened',
    what,
    through: [...new Set(speakers.flatMap(speakerNames).map(({ name }) => name))]
      .filter((name) => !what.includes(name))
      .sort(),
    evidence: [{ article: article.id, spans }],
    nearness: LEAST_NEAR,
    acts: new Set(),
    parties: new Set(),
    isBetween: false,
  }
}

/** Where a sentence ends once "(EVA HOLM/AFP)" behind it is cut. */
function withoutCredit(text: string, { start, end }: Span): number {
  const credit = /\s\([^()]{1,200}\)\s*$/.exec(text.slice(start, end))
  return credit ? start + credit.index : end
}

/** The sentence of a block that a place stands in; null where it is too long, or too far in, to be told. */
function sentenceAround(article: Article, span: Span): Span | null {
  const { text } = article
  const block = blockAt(article, span.start)?.span ?? span
  if (span.start - block.start > FURTHEST) return null
  let start = block.start
  for (let count = 0; count < 200; count++) {
    const limit = Math.min(block.end, start + LONGEST_SENTENCE)
    const end = start + firstSentence(text.slice(start, limit))
    if (end === limit && limit < block.end) return null
    if (end >= span.end || end <= start)
      return { start, end: withoutCredit(text, { start: span.end, end: Math.max(end, span.end) }) }
    start = end + (/^\s*/.exec(text.slice(end, block.end))?.[0].length ?? 0)
  }
  return null
}
