import {
  type Article,
  blockAt,
  cutInjected,
  hull,
  overlaps,
  type Span,
  STORY_ROLES,
} from '../article/index.ts'
import { type Claim, speakerNames } from '../claims/index.ts'
import type { Timex } from '../dates/index.ts'
import type { Annotated, TimelineRuleName } from '../record/index.ts'
import type { DatedTelling } from './dated-telling.ts'
import { type Deed, deedAt, deedOf } from './deeds/deed.ts'
import type { WhoAt } from './deeds/who-at.ts'
import { type CitedSentence, citedSentence } from './lines/cited-sentence.ts'
import { clauseAround } from './lines/told-clause.ts'

/** Behind every happening and statement: their words are told instead, where they tell of the same. */
const LEAST_NEAR = 100_000
/** `2023`: the date is written out, as a caption dates its picture. */
/** A page that tells of more days is a calendar: the first ones are told. */
const MOST_TIMEXES = 2_000
/** A sentence longer than this gives no line. */
const LONGEST_SENTENCE = 1_500
const HAS_YEAR = /\b\d{4}\b/
const AHEAD = /\b(?:will|is to|are to|plans? to|is due|are due|scheduled|expected)\b/

/**
 * Days that a text tells of though no event is known in their sentence: the day of a picture, from
 * its caption, and a run of days ("will stay Monday through Friday").
 */
export function wordTellings(
  page: Annotated,
  claims: readonly Claim[],
  who: WhoAt,
): DatedTelling[] {
  return page.timexes.slice(0, MOST_TIMEXES).flatMap((timex) => {
    const days = pictureDay(page.article, timex) ?? runOfDays(page, timex)
    const sentence = days && sentenceOf(page, timex.sentence, days.span)
    return sentence ? [telling(page, days, sentence, { claims, who })] : []
  })
}

/** Days that are told, the words that name them, and the sentence in which they stand. */
interface Days {
  readonly sentence: number
  readonly rule: TimelineRuleName
  readonly from: string
  readonly to: string
  readonly span: Span
}

function pictureDay(article: Article, timex: Timex): Days | null {
  const { spans, from, to, precision, text, sentence } = timex
  const span = hull(spans)
  const block = blockAt(article, span.start)
  if (block?.role !== 'caption' || precision !== 'day' || !HAS_YEAR.test(text)) return null
  return from && to ? { rule: 'picture-day', sentence, from, to, span } : null
}

function runOfDays({ article, timexes }: Annotated, timex: Timex): Days | null {
  const last = timex.rangeTo === undefined ? undefined : timexes[timex.rangeTo]
  if (!last?.to || !timex.from || timex.precision !== 'day' || last.precision !== 'day') return null
  if (last.to <= timex.from) return null
  const span = { start: hull(timex.spans).start, end: hull(last.spans).end }
  const role = blockAt(article, span.start)?.role
  // "Tuesday-Saturday drivers": days of any week.
  const isAny = /\p{L}[-–]\p{L}/u.test(article.text.slice(span.start, span.end))
  if (isAny || !role || !STORY_ROLES.has(role)) return null
  return { rule: 'run-of-days', sentence: timex.sentence, from: timex.from, to: last.to, span }
}

function telling(
  page: Annotated,
  { rule, from, to, span, sentence: index }: Days,
  sentence: Span,
  { claims, who }: { claims: readonly Claim[]; who: WhoAt },
): DatedTelling {
  const { article, published } = page
  const spans = cutInjected(article, sentence)
  const before = article.text.slice(sentence.start, span.start)
  const isAhead = AHEAD.test(before) && to >= (published.value ?? '')
  const line = clauseAround(page, index, span, from === to)
  const what = line.text
  const speakers = claims
    .filter(({ content }) => content.some((piece) => overlaps(piece, span)))
    .flatMap((claim) => [claim.source, ...claim.via])
  return {
    rule,
    from,
    to,
    status: isAhead ? 'planned' : 'happened',
    what,
    line,
    through: [...new Set(speakers.flatMap(speakerNames).map(({ name }) => name))]
      .filter((name) => !what.includes(name))
      .sort(),
    evidence: [{ article: article.id, spans }],
    nearness: LEAST_NEAR,
    deed: deedOfWords(citedSentence(page, index), span, who),
    isBetween: false,
  }
}

/** What the first clause of the sentence tells: a picture's day stands apart from its verb. */
function deedOfWords(sentence: CitedSentence | null, time: Span, who: WhoAt): Deed {
  const first = sentence?.clauses.find(({ subject }) => subject)
  return sentence && first ? deedOf(sentence, first, who) : deedAt(sentence, time.start, who)
}

/** The sentence with this index, less "(EVA HOLM/AFP)" behind the time; null where it is too long to be told. */
function sentenceOf(page: Annotated, index: number, span: Span): Span | null {
  const words = citedSentence(page, index)?.words
  const [first, last] = [words?.[0], words?.at(-1)]
  if (!first || !last || last.end - first.start > LONGEST_SENTENCE) return null
  const open = words?.findLast(({ text }) => text === '(')
  const isCredit = open !== undefined && open.start >= span.end && /^[).]$/.test(last.text)
  const end = isCredit ? words?.findLast((word) => word.end <= open.start)?.end : last.end
  return { start: first.start, end: end ?? last.end }
}
