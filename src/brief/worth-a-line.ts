import {
  type Article,
  type BlockRole,
  blockAt,
  type Cite,
  daysBetween,
  hull,
  overlaps,
} from '../article/index.ts'
import { MONTH_NAMES } from '../lexicon/index.ts'
import type { Annotated, TimelineEntry } from '../record/index.ts'
import type { DatedTelling } from './dated-telling.ts'
import { readsAlone, tellsOfThePast } from './lines/reads-alone.ts'
import { NO_LINE, type ToldLine } from './lines/told-line.ts'
import { captionTells } from './scene-caption.ts'

/** What is told in the present may be so many days old. */
const MAX_NOW = 2

/**
 * What is told as done cannot lie behind the day of the article that tells it, and what is told of now not
 * long before it: there the day is that of something else.
 */
export function fitsItsDay(
  { from, to, status, line, evidence }: DatedTelling,
  members: ReadonlyMap<string, Annotated>,
): boolean {
  const [first] = evidence
  const teller = members.get(first?.article ?? '')
  const published = teller?.published.value
  if (!first || !published || status === 'planned') return true
  const isDone = status === 'happened' || status === 'alleged'
  // The article's day is that of its own place: a day of grace.
  if (isDone && daysBetween(published, from) > 1) return false
  // A caption tells in the present whatever its day.
  const isNow = daysBetween(to, published) <= MAX_NOW || roleAt(teller.article, first) === 'caption'
  return isNow || tellsOfThePast(line)
}

/** A line says what happened and can be read alone; a caption that only sets its scene is none. */
export function isWorthALine(
  { line, rule, isBetween, evidence }: TimelineEntry & { line: ToldLine; isBetween: boolean },
  articles: ReadonlyMap<string, Article>,
): boolean {
  const isCaption = evidence.every((cite) => roleAt(articles.get(cite.article), cite) === 'caption')
  if (!isCaption || line.text === '') return readsAlone(line)
  return captionTells(line, { isEvent: rule === 'happening' || rule === 'statement', isBetween })
}

const roleAt = (article: Article | undefined, { spans }: Cite): BlockRole | undefined =>
  article && blockAt(article, hull(spans).start)?.role

/** Below this a page's day is a guess: what it calls Friday may be any. */
export const SURE_DAY = 0.6
/** A date with its month stands whatever the page's day is. */
const HAS_DATE = new RegExp(String.raw`\d|\b(?:${MONTH_NAMES.join('|')})`, 'i')

/** A telling whose day hangs on the doubtful day of its page gives no line: it may stand under that of another page. */
export function silentInDoubt(
  telling: DatedTelling,
  pages: ReadonlyMap<string, Annotated>,
): DatedTelling {
  const [first] = telling.evidence
  const page = pages.get(first?.article ?? '')
  if (!first || !page?.published.value || page.published.confidence >= SURE_DAY) return telling
  const named = page.timexes.some(
    ({ from, spans, text }) =>
      from === telling.from && HAS_DATE.test(text) && overlaps(hull(first.spans), hull(spans)),
  )
  return named ? telling : { ...telling, line: NO_LINE, what: '' }
}
