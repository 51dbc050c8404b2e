import { type Article, daysBetween, type Refuse } from '../article/index.ts'
import type { Claim } from '../claims/index.ts'
import type { Happening } from '../events/index.ts'
import type { Annotated, LineRefusal, TimelineEntry } from '../record/index.ts'
import type { Antecedents } from './antecedents.ts'
import { clauseTellings } from './clause-telling.ts'
import { type DatedTelling, saidTellings, toldTelling } from './dated-telling.ts'
import { wordTellings } from './dated-words.ts'
import type { WhoAt } from './deeds/who-at.ts'
import { leadDeeds } from './lead-deeds.ts'
import { statusOfTellings, wordingOf } from './line-of-tellings.ts'
import { mainLine, withCounts } from './main-line.ts'
import { mergeTellings, placeKey, type ToldTogether } from './merge-tellings.ts'
import { weightiest } from './rank-lines.ts'
import { contentWords } from './same-words.ts'
import type { TimelineLine } from './timeline-line.ts'
import { fitsItsDay, isWorthALine, silentInDoubt } from './worth-a-line.ts'
import { daysOfStory } from './years-of-story.ts'

/** Longer spans of days than this place nothing on a timeline ("in 2023", "this decade"). */
const MAX_DAYS = 31

/** What a timeline is made from, beside the story's articles. */
export interface TimelineParts {
  readonly happenings: readonly Happening[]
  readonly claims: readonly Claim[]
  readonly known: Antecedents
  readonly who: WhoAt
}

/**
 * A story's days: what happened, or is to happen, on each; statements that name theirs ("said on Monday"). One happening is one line,
 * in however many words and articles it is told.
 */
export function buildTimeline(
  { happenings, claims, known, who }: TimelineParts,
  members: readonly Annotated[],
  refuse: Refuse<LineRefusal> = () => {},
): TimelineLine[] {
  const pages = new Map(members.map((member) => [member.article.id, member]))
  const articles = new Map(members.map(({ article }) => [article.id, article]))
  const claimsOf = Map.groupBy(claims, ({ article }) => article)
  const texts = { pages, claims: claimsOf, known, who }
  const own = ({ article }: Annotated) => claimsOf.get(article.id) ?? []
  const days = daysOfStory(members)
  const tellings = [
    ...happenings.flatMap((happening) => toldTelling(happening, texts, refuse) ?? []),
    ...members.flatMap((member) => saidTellings(member, own(member), who)),
    ...members.flatMap((member) =>
      clauseTellings(member, { claims: own(member), who, known, days }),
    ),
    ...members.flatMap((member) => wordTellings(member, own(member), who)),
  ]
    .map((telling) => silentInDoubt(telling, pages))
    .filter((telling) => isKept(telling, { pages, articles }, refuse))
  const leads = members.map((member) => leadDeeds(member, who))
  const heads = members.map(({ article }) => contentWords(article.title))
  const told = mergeTellings(tellings, members, leads)
    .flatMap((one) => lineOf(one, heads) ?? [])
    .filter((line) => isKeptLine(line, articles, refuse))
    .sort(inOrderOfDays)
  const lines = withCounts(told, members, mainLine(told))
  const shown = weightiest(lines, members)
  return lines.filter((line) => {
    if (!shown.has(line)) drop('less-told', line.entry, refuse)
    return shown.has(line)
  })
}

interface Texts {
  readonly pages: ReadonlyMap<string, Annotated>
  readonly articles: ReadonlyMap<string, Article>
}

/** A telling that may stand under a line: not of a year, not of another day than it names. */
function isKept(telling: DatedTelling, { pages }: Texts, refuse: Refuse<LineRefusal>): boolean {
  if (fitsItsDay(telling, pages)) return true
  drop('tells-no-day', telling, refuse)
  return false
}

/** Whether a line is printed: a span of days that places it, words that read alone. */
function isKeptLine(
  { entry, line, isBetween = false }: TimelineLine,
  articles: ReadonlyMap<string, Article>,
  refuse: Refuse<LineRefusal>,
): boolean {
  const code =
    daysBetween(entry.from, entry.to) >= MAX_DAYS
      ? 'month-or-longer'
      : isWorthALine({ ...entry, line, isBetween }, articles)
        ? null
        : 'reads-not-alone'
  if (code) drop(code, entry, refuse)
  return code === null
}

function drop(
  code: LineRefusal,
  { evidence: [first], what }: TimelineEntry,
  refuse: Refuse<LineRefusal>,
): void {
  if (first) refuse({ code, article: first.article, spans: first.spans, reading: what })
}

/** The line of a happening, in the words of one of its tellings; null where none gives a line. */
function lineOf(told: ToldTogether, heads: readonly Words[]): TimelineLine | null {
  const wording = wordingOf(told, heads)
  if (!wording) return null
  const { rule, what, through, line, evidence } = wording
  const isOwn = (cite: TimelineEntry['evidence'][number]) => evidence.includes(cite)
  return {
    entry: {
      rule,
      from: told.from,
      to: told.to,
      status: statusOfTellings(told, wording),
      what,
      through: through.filter((name) => !what.includes(name)),
      // The place whose words are shown comes first.
      evidence: [...told.evidence.filter(isOwn), ...told.evidence.filter((cite) => !isOwn(cite))],
    },
    line,
    isBetween: told.tellings.some((one) => one.isBetween),
  }
}

type Words = ReadonlySet<string>

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const inOrderOfDays = ({ entry: a }: TimelineLine, { entry: b }: TimelineLine): number =>
  compare(a.from, b.from) || compare(a.to, b.to) || compare(placeKey(a), placeKey(b))
