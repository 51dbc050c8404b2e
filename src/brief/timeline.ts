import {
  type Article,
  type Cite,
  daysBetween,
  hull,
  type Refuse,
  textAt,
} from '../article/index.ts'
import type { Claim } from '../claims/index.ts'
import type { Happening } from '../events/index.ts'
import type { Annotated, LineRefusal, TimelineEntry } from '../record/index.ts'
import type { Antecedents } from './antecedents.ts'
import { type DatedTelling, saidTellings, toldTelling } from './dated-telling.ts'
import { wordTellings } from './dated-words.ts'
import { readsAlone } from './lines/reads-alone.ts'
import type { ToldLine } from './lines/told-line.ts'
import { contentWords, overlapOf } from './same-words.ts'
import { TakenPlaces } from './taken-places.ts'
import { fitsItsDay, isWorthALine } from './worth-a-line.ts'

/** Longer spans of days than this place nothing on a timeline ("in 2023", "this decade"). */
const MAX_DAYS = 31
/** A telling of a month or longer says less than the day of the same thing. */
const COARSE_DAYS = 27
/** Two sentences tell one thing of one day where they share so much of their words. */
const SAME_WORDS = 0.5
/** So much is enough where the same parties do the same. */
const SAME_WORDS_OF_PARTIES = 0.3
/** Only so many lines of one day are compared: keeps a live blog linear. */
const MAX_COMPARED = 200
/** Only so many wordings of a line are compared: more say the same. */
const MOST_WORDINGS = 8

/** A line of the timeline, and its words with their grammar. */
export interface TimelineLine {
  readonly entry: TimelineEntry
  readonly line: ToldLine
}

/**
 * A story's days: its happenings that have one, and statements that name theirs ("said on Monday").
 * What one sentence, or its copy in another article, tells of one day is one line; "in September"
 * joins the day in September on which the same was done.
 */
export function buildTimeline(
  happenings: readonly Happening[],
  claims: readonly Claim[],
  members: readonly Annotated[],
  known: Antecedents,
  refuse: Refuse<LineRefusal> = () => {},
): TimelineLine[] {
  const articles = new Map(members.map(({ article }) => [article.id, article]))
  const pages = new Map(members.map((member) => [member.article.id, member]))
  const claimsOf = Map.groupBy(claims, ({ article }) => article)
  const own = ({ article }: Annotated) => claimsOf.get(article.id) ?? []
  const told = happenings.flatMap(
    (happening) => toldTelling(happening, claimsOf, pages, known, refuse) ?? [],
  )
  const said = members.flatMap((member) => saidTellings(member, own(member)))
  const worded = members.flatMap((member) => wordTellings(member, own(member)))
  const wordsAt = ({ article, spans }: Cite): string =>
    textAt(articles.get(article)?.text ?? '', spans)
  return withoutCoarse(mergeTellings([...told, ...said, ...worded], wordsAt))
    .filter((telling) => {
      const code = against(telling, pages, articles)
      const [first] = telling.evidence
      if (code && first)
        refuse({ code, article: first.article, spans: first.spans, reading: telling.what })
      return code === null
    })
    .map(({ nearness: _, acts: __, parties: ___, isBetween: ____, line, ...entry }) => ({
      entry,
      line,
    }))
    .sort(
      ({ entry: a }, { entry: b }) =>
        compare(a.from, b.from) || compare(a.to, b.to) || compare(placeKey(a), placeKey(b)),
    )
}

/** What speaks against a line; null where nothing does. */
function against(
  telling: DatedTelling,
  pages: ReadonlyMap<string, Annotated>,
  articles: ReadonlyMap<string, Article>,
): LineRefusal | null {
  if (daysBetween(telling.from, telling.to) >= MAX_DAYS) return 'month-or-longer'
  if (!fitsItsDay(telling, pages)) return 'tells-no-day'
  return isWorthALine(telling, articles) ? null : 'reads-not-alone'
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const placeKey = ({ evidence, what }: TimelineEntry): string => {
  const first = evidence[0]
  const start = first ? hull(first.spans).start : 0
  return `${first?.article} ${String(start).padStart(8, '0')} ${what}`
}

interface Line {
  telling: DatedTelling
  /** Its words as the first of its articles have them. */
  readonly words: ReadonlySet<string>[]
  /** Where it is told, by article. */
  readonly places: Map<string, TakenPlaces>
}

/** Joins tellings of the same days; of those that read alone the one nearest to its date gives the words. */
function mergeTellings(
  tellings: readonly DatedTelling[],
  wordsAt: (cite: Cite) => string,
): DatedTelling[] {
  const byDays = new Map<string, Line[]>()
  const alone = new Set(tellings.filter(({ line }) => readsAlone(line)))
  const nearestFirst = [...tellings].sort(
    (a, b) =>
      Number(alone.has(b)) - Number(alone.has(a)) ||
      a.nearness - b.nearness ||
      compare(placeKey(a), placeKey(b)),
  )
  for (const telling of nearestFirst) {
    const key = `${telling.from} ${telling.to}`
    const lines = byDays.get(key) ?? []
    byDays.set(key, lines)
    const words = telling.evidence.slice(0, 1).map((cite) => contentWords(wordsAt(cite)))
    const line = lines.slice(0, MAX_COMPARED).find((known) => isSame(known, telling, words))
    if (line) {
      line.telling = join(line, telling)
      if (line.words.length < MOST_WORDINGS) line.words.push(...words)
      keepPlaces(line.places, telling)
    } else lines.push({ telling, words, places: keepPlaces(new Map(), telling) })
  }
  return [...byDays.values()].flat().map(({ telling }) => telling)
}

function isSame(
  known: Line,
  telling: DatedTelling,
  words: readonly ReadonlySet<string>[],
): boolean {
  if (telling.evidence.some((cite) => isHeld(known.places, cite))) return true
  const limit = sharesParties(known.telling, telling) ? SAME_WORDS_OF_PARTIES : SAME_WORDS
  return words.some((own) => known.words.some((other) => overlapOf(own, other) >= limit))
}

const sharesParties = (a: DatedTelling, b: DatedTelling): boolean =>
  [...a.acts].some((act) => b.acts.has(act)) &&
  [...a.parties].filter((id) => b.parties.has(id)).length > 1

const isHeld = (places: Line['places'], { article, spans }: Cite): boolean =>
  places.get(article)?.has(hull(spans)) ?? false

function keepPlaces(places: Line['places'], { evidence }: DatedTelling): Line['places'] {
  for (const { article, spans } of evidence) {
    const own = places.get(article) ?? new TakenPlaces()
    own.add(hull(spans))
    places.set(article, own)
  }
  return places
}

function join(
  { telling: known, places }: Pick<Line, 'telling' | 'places'>,
  more: DatedTelling,
): DatedTelling {
  const fresh = more.evidence.filter((cite) => !isHeld(places, cite))
  return {
    ...known,
    evidence: [...known.evidence, ...fresh],
    acts: new Set([...known.acts, ...more.acts]),
    parties: new Set([...known.parties, ...more.parties]),
    isBetween: known.isBetween || more.isBetween,
  }
}

/** Puts tellings of a month or longer under the finer one within it that tells the same. */
function withoutCoarse(tellings: readonly DatedTelling[]): DatedTelling[] {
  const isCoarse = ({ from, to }: DatedTelling) => daysBetween(from, to) >= COARSE_DAYS
  const fine = tellings.filter((telling) => !isCoarse(telling))
  const left: DatedTelling[] = []
  for (const coarse of tellings.filter(isCoarse)) {
    const ranked = fine
      .map((telling, index) => ({ index, common: commonParties(coarse, telling) }))
      .filter(({ common }) => common > 0)
      .sort((a, b) => b.common - a.common || a.index - b.index)
    const best = fine[ranked[0]?.index ?? -1]
    if (best)
      fine[ranked[0]?.index as number] = join(
        { telling: best, places: keepPlaces(new Map(), best) },
        coarse,
      )
    else left.push(coarse)
  }
  return [...fine, ...left]
}

/** How many parties two tellings share, if they may tell one thing; else 0. "In 2023" needs two. */
function commonParties(coarse: DatedTelling, fine: DatedTelling): number {
  if (fine.from < coarse.from || fine.to > coarse.to) return 0
  if (![...coarse.acts].some((act) => fine.acts.has(act))) return 0
  const common = [...coarse.parties].filter((id) => fine.parties.has(id)).length
  const isLong = daysBetween(coarse.from, coarse.to) >= MAX_DAYS
  return common >= (isLong ? 2 : 1) ? common : 0
}
