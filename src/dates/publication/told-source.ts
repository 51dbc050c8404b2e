import { type CivilDay, civilDay, type Evidence } from '../../article/index.ts'
import type { Prose } from '../../text/index.ts'
import { yearOf } from '../calendar.ts'
import { type DayFacts, weighWords } from './day-facts.ts'
import type { Pin } from './pin.ts'
import { SOURCE_WEIGHTS } from './source-weight.data.ts'
import type { WeighedEvidence } from './source-weight.ts'
import type { YearlessDay } from './yearless-day.ts'

/**
 * Days that a page's own words give for its publication: the date of a weekday that the lead tells of ("on Monday, April 7,
 * 2025"), and the month and day of a date line that leaves out the year, in the year that fits the text.
 */
export function toldSources(prose: Prose, facts: DayFacts): WeighedEvidence[] {
  const dated = facts.pins
    .filter((pin) => !isLate(facts, pin))
    .flatMap((pin) => datedPin(prose, pin))
  const latest = dated.reduce<WeighedEvidence | null>(
    (top, one) => (top && top.day >= one.day ? top : one),
    null,
  )
  const years = yearsNamed(prose, facts)
  const lines = facts.yearless.flatMap((one) => inYear(one, years, facts))
  // What the page itself says of its day is worth more than what its text tells.
  const isStamped = facts.sources.length > 0 || lines.length > 0
  return latest && !isStamped ? [latest] : lines
}

/** What happened late on a day, named by its weekday, its date or both, is told on the next as often as not. */
const isLate = ({ told }: DayFacts, pin: Pin): boolean =>
  told.some(
    ({ lead, late, name }) =>
      lead &&
      late &&
      (name.kind === 'weekday'
        ? name.weekday === pin.weekday
        : name.kind === 'date' && name.month === pin.name.month && name.date === pin.name.date),
  )

function datedPin(prose: Prose, { name, span, beside }: Pin): WeighedEvidence[] {
  const { month, date, year } = name
  const day = year === undefined ? null : civilDay(year, month, date)
  if (!day) return []
  const quote = prose.clean.text.slice(span.start, span.end)
  const evidence: Evidence = {
    where: 'text',
    kind: 'weekday',
    spans: prose.place(span),
    quote,
    day,
  }
  const { logOdds, group } = SOURCE_WEIGHTS[beside ? 'told.beside' : 'told.weekday']
  return [{ evidence, day, logOdds, group }]
}

const COPYRIGHT = /(?:©|\(c\)|copyright) ?(?:\d{4} ?[-–—] ?)?(20\d\d)/i
/** Characters at the end of a page in which its copyright stands. */
const END = 3000

/** Years in which a text may have been written: the latest that it tells of, the next, and that of its copyright line. */
function yearsNamed({ article }: Prose, { clues }: DayFacts): number[] {
  let latest = 0
  for (const clue of clues) {
    const year = clue.kind === 'full' ? yearOf(clue.day) : clue.kind === 'year' ? clue.year : 0
    if (year < 2100) latest = Math.max(latest, year)
  }
  const own = Number(COPYRIGHT.exec(article.text.slice(-END))?.[1] ?? 0)
  const crawled = article.dateEvidence.find(({ kind }) => kind === 'crawled')?.quote
  const met = Number(/\d{4}/.exec(crawled ?? '')?.[0] ?? 0)
  const years = [latest, latest > 1980 ? latest + 1 : 0, own, met]
  return [...new Set(years.filter((year) => year > 1980))].sort()
}

/** So much more must the words speak for one year than for the next best. */
const MARGIN = 1.5

function inYear(
  { evidence, month, date, logOdds }: YearlessDay,
  years: readonly number[],
  facts: DayFacts,
): WeighedEvidence[] {
  const weigh = weighWords(facts)
  const days = years
    .flatMap((year): { day: CivilDay; score: number }[] => {
      const day = civilDay(year, month, date)
      return day ? [{ day, score: weigh(day) }] : []
    })
    .sort((x, y) => y.score - x.score || (x.day < y.day ? -1 : 1))
  const [best, next] = days
  if (!best || (next && best.score - next.score < MARGIN)) return []
  return [{ evidence: { ...evidence, day: best.day }, day: best.day, logOdds, group: 'line' }]
}
