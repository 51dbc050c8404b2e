import {
  type Article,
  contains,
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
const HAS_YEAR = /\b\d{4}\b/
const AHEAD = /\b(?:will|is to|are to|plans? to|is due|are due|scheduled|expected)\b/

/**
 * Days that a text tells of though no event is known in their sentence: the day of a picture, from
 * its caption, and a run of days ("will stay Monday through Friday").
 */
export function wordTellings(page: Annotated, claims: readonly Claim[]): DatedTelling[] {
  return page.timexes.flatMap((timex) => {
    const days = pictureDay(page.article, timex) ?? runOfDays(page, timex)
    return days ? [telling(page, days, claims)] : []
  })
}

interface Days {
  readonly rule: TimelineRuleName
  readonly from: string
  readonly to: string
  readonly span: Span
}

function pictureDay({ blocks }: Article, { spans, from, to, precision, text }: Timex): Days | null {
  const span = hull(spans)
  const block = blocks.find((one) => contains(one.span, span))
  if (block?.role !== 'caption' || precision !== 'day' || !HAS_YEAR.test(text)) return null
  return from && to ? { rule: 'picture-day', from, to, span } : null
}

function runOfDays({ article, timexes }: Annotated, timex: Timex): Days | null {
  const last = timex.rangeTo === undefined ? undefined : timexes[timex.rangeTo]
  if (!last?.to || !timex.from || timex.precision !== 'day' || last.precision !== 'day') return null
  if (last.to <= timex.from) return null
  const span = { start: hull(timex.spans).start, end: hull(last.spans).end }
  const role = article.blocks.find((one) => contains(one.span, span))?.role
  // "Tuesday-Saturday drivers": days of any week.
  const isAny = /\p{L}[-–]\p{L}/u.test(article.text.slice(span.start, span.end))
  if (isAny || !role || !TELLING_ROLES.has(role)) return null
  return { rule: 'run-of-days', from: timex.from, to: last.to, span }
}

function telling(
  { article, published }: Annotated,
  { rule, from, to, span }: Days,
  claims: readonly Claim[],
): DatedTelling {
  const sentence = sentenceAround(article, span)
  const spans = cutInjected(article, sentence)
  const before = article.text.slice(sentence.start, span.start)
  const isAhead = AHEAD.test(before) && to >= (published.value ?? '')
  const what = clauseAround(article.text, spans, span, from === to)
  const speakers = claims
    .filter((claim) => claim.article === article.id)
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

/** The sentence of a block that a place stands in. */
function sentenceAround({ text, blocks }: Article, span: Span): Span {
  const block = blocks.find((one) => contains(one.span, span))?.span ?? span
  let start = block.start
  for (let count = 0; count < 200; count++) {
    const end = start + firstSentence(text.slice(start, block.end))
    if (end >= span.end || end <= start)
      return { start, end: withoutCredit(text, { start: span.end, end: Math.max(end, span.end) }) }
    start = end + (/^\s*/.exec(text.slice(end, block.end))?.[0].length ?? 0)
  }
  return block
}
