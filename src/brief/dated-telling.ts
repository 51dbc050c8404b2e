import {
  type Article,
  type Cite,
  type CivilDay,
  cutInjected,
  daysBetween,
  hull,
  overlaps,
  type Refuse,
  type Span,
  spanLength,
} from '../article/index.ts'
import { type Claim, type Speaker, speakerNames } from '../claims/index.ts'
import type { Timex } from '../dates/index.ts'
import type { Event, Happening } from '../events/index.ts'
import type { Annotated, LineRefusal, TimelineEntry } from '../record/index.ts'
import type { Antecedents } from './antecedents.ts'
import { bearerOf } from './deeds/day-bearer.ts'
import { type Deed, deedAt, joinedDeed } from './deeds/deed.ts'
import type { WhoAt } from './deeds/who-at.ts'
import { isDayOfAnother, isDayOfNoun, isForeignDay } from './foreign-day.ts'
import { citedSentence, wordsOf } from './lines/cited-sentence.ts'
import { isFiledDay } from './lines/filed-day.ts'
import { saidClause, toldClause } from './lines/told-clause.ts'
import { NO_LINE, type ToldLine } from './lines/told-line.ts'

/** Copies tell the same: so many tellings are tried for a clause. */
const MOST_TRIED = 8

/** A happening or a statement that has its days, before those that tell one thing are joined. */
export interface DatedTelling extends TimelineEntry {
  /** The words of `what` with their grammar. */
  readonly line: ToldLine
  /** Characters between the words that tell and the words that date: the smaller, the surer. */
  readonly nearness: number
  /** What was done, by whom, to whom, where. */
  readonly deed: Deed
  /** Done by one that the text names to another. */
  readonly isBetween: boolean
}

/** A story's texts, and who is named in them. */
export interface StoryTexts {
  readonly pages: ReadonlyMap<string, Annotated>
  /** By article. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>
  readonly known: Antecedents
  readonly who: WhoAt
}

/** A happening that has days, or null. */
export function toldTelling(
  { status, act, events }: Happening,
  { claims, pages, known, who }: StoryTexts,
  refuse: Refuse<LineRefusal> = () => {},
): DatedTelling | null {
  const isOwn = (event: Event) => event.when !== undefined && hasOwnDay(pages, event)
  const [best, line] = clearestTelling(
    events.some(isOwn) ? events.filter(isOwn) : events,
    pages,
    known,
  )
  if (!best?.when) return null
  const what = line.text
  if (!isOwn(best)) {
    const { article, evidence: spans } = best
    refuse({ code: 'day-of-another', article, spans, reading: what })
    return null
  }
  const when = finestDay(events.filter(isOwn))
  return {
    rule: 'happening',
    from: when.from,
    to: when.to,
    status,
    what,
    line,
    through: through(best, claims.get(best.article) ?? []).filter((name) => !what.includes(name)),
    evidence: [best, ...events.filter((event) => event !== best)].map(({ article, evidence }) => ({
      article,
      spans: evidence,
    })),
    nearness: dateDistance(best),
    deed: joinedDeed(deedOfEvent(pages.get(best.article), best, who), {
      acts: new Set([act]),
      doers: new Set(),
      things: new Set(events.flatMap(partiesOf)),
    }),
    isBetween: events.some(isBetween),
  }
}

/** What the words of an event tell; its sides by the story's ids. */
function deedOfEvent(page: Annotated | undefined, event: Event, who: WhoAt): Deed {
  const sentence = page ? citedSentence(page, event.sentence) : null
  return deedAt(sentence, hull(event.trigger).start, who)
}

/** Whether the day of an event is its own: no other verb's, no noun's beside it, none that somebody speaks of. */
function hasOwnDay(pages: StoryTexts['pages'], event: Event): boolean {
  const page = pages.get(event.article)
  if (!page) return true
  return (
    !isForeignDay(page.article, event) &&
    !isDayOfAnother(citedSentence(page, event.sentence), event)
  )
}

/** The shortest span of days that a telling gives. */
function finestDay(events: readonly Event[]): { from: CivilDay; to: CivilDay } {
  const spans = events.flatMap(({ when }) => (when ? [when] : []))
  return spans.sort((a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to))[0]!
}

const partiesOf = ({ actors, recipients, place }: Event): string[] =>
  [...actors, ...recipients, ...(place ? [place] : [])].flatMap(({ entity }) => entity ?? [])

const isBetween = ({ actors, recipients }: Event): boolean => {
  const named = [...actors, ...recipients].flatMap(({ entity }) => entity ?? [])
  return new Set(named).size > 1
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The telling whose date stands nearest to its verb, of those the shortest, and its clause; the next one
 * where no clause can be cut out of it.
 */
function clearestTelling(
  events: readonly Event[],
  pages: ReadonlyMap<string, Annotated>,
  known: Antecedents,
): [Event | undefined, ToldLine] {
  const length = (event: Event) => spanLength(hull(event.evidence))
  const ranked = [...events].sort(
    (a, b) => dateDistance(a) - dateDistance(b) || length(a) - length(b) || compare(a.id, b.id),
  )
  for (const event of ranked.slice(0, MOST_TRIED)) {
    const page = pages.get(event.article)
    const line =
      page && !isDayOfNoun(citedSentence(page, event.sentence), event)
        ? toldClause(page, event, known)
        : NO_LINE
    if (line.text !== '') return [event, line]
  }
  return [ranked[0], NO_LINE]
}

function dateDistance({ trigger, when }: Event): number {
  return when ? gap(hull(trigger), hull(when.spans)) : Number.MAX_SAFE_INTEGER
}

const gap = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end)

/** Through whom it is known: speakers and carriers of the claims that the telling stands in. */
function through(event: Event, claims: readonly Claim[]): string[] {
  const names = claims
    .filter((claim) => claim.content.some((span) => overlaps(span, hull(event.trigger))))
    .flatMap((claim) => [claim.source, ...claim.via])
    .flatMap(speakerNames)
    .map(({ name }) => name)
  return [...new Set(names)].sort()
}

/** "Lund, who had opposed it in June, said": June is that of opposing. */
function isDayOfSaying(page: Annotated, claim: Claim, timex: Timex): boolean {
  const sentence = citedSentence(page, claim.sentence)
  const time = sentence && wordsOf(sentence, hull(timex.spans))
  const cue = sentence && wordsOf(sentence, hull(claim.cue))
  const bearer = time && bearerOf(sentence, time)
  if (!bearer || !cue) return true
  if (!bearer.clause) return false
  return bearer.clause === sentence.clauses[sentence.clauseAt[cue.from] as number]
}

/** An article's statements that name their own day: "The Kremlin said on Monday that …". */
export function saidTellings(page: Annotated, own: readonly Claim[], who: WhoAt): DatedTelling[] {
  const { article, timexes } = page
  const daysOf = Map.groupBy(
    timexes.filter((timex) => timex.precision === 'day' && !isFiledDay(page, timex)),
    ({ sentence }) => sentence,
  )
  // "…, Reuters reported" only carries what the Kremlin said.
  const carriers = new Set(
    own.filter(({ kind }) => kind === 'report' || kind === 'invite').map(({ id }) => id),
  )
  return own.flatMap((claim) => {
    if (!claim.source || (claim.parent && !carriers.has(claim.parent))) return []
    const day = daysOf
      .get(claim.sentence)
      ?.find(
        (timex) =>
          !claim.content.some((span) => overlaps(span, hull(timex.spans))) &&
          isDayOfSaying(page, claim, timex),
      )
    if (!day?.from || !day.to) return []
    const evidence = statement(article, claim)
    const [speaker] = meant(claim.source).flatMap(speakerNames)
    const line = saidClause(page, claim.sentence, {
      span: hull(evidence.spans),
      verb: hull(claim.cue),
      day: hull(day.spans),
      name: speaker && !PRONOUN.test(speaker.name) ? speaker.name : undefined,
    })
    const what = line.text
    return [
      {
        rule: 'statement',
        from: day.from,
        to: day.to,
        status: 'happened',
        what,
        line,
        through: [
          ...new Set(
            [...meant(claim.source), ...claim.via].flatMap(speakerNames).map(({ name }) => name),
          ),
        ]
          .filter((name) => !what.includes(name))
          .sort(),
        evidence: [evidence],
        nearness: gap(hull(claim.cue), hull(day.spans)),
        deed: deedAt(citedSentence(page, claim.sentence), hull(claim.cue).start, who),
        isBetween: false,
      },
    ]
  })
}

const PRONOUN = /^(?:he|she|it|they)$/i

/** Whom "she said" means is told beside the line. */
const meant = (source: Speaker): Speaker[] =>
  PRONOUN.test(source.text) && source.names.length > 0 ? [source] : []

/** From the first word of a statement to its last: speaker, verb and content. */
function statement(article: Article, { source, cue, content }: Claim): Cite {
  const all = [...(source?.spans ?? []), ...cue, ...content]
  const start = Math.min(...all.map((span) => span.start))
  const end = Math.max(...all.map((span) => span.end))
  return { article: article.id, spans: cutInjected(article, { start, end }) }
}
