import { type Cite, daysBetween, hull, overlaps, spanLength, textAt } from '../article/index.ts'
import type { Claim } from '../claims/index.ts'
import type { Event, Happening } from '../events/index.ts'
import type { Annotated } from './annotated.ts'
import { lineText } from './line-text.ts'
import { speakerNames } from './speaker-names.ts'
import type { TimelineEntry } from './story-record.ts'

/** Longer spans of days than this place nothing on a timeline ("in 2023", "this decade"). */
const MAX_DAYS = 31

/** The story's happenings that have a day, and the statements that name theirs, in order of days. */
export function buildTimeline(
  happenings: readonly Happening[],
  claims: readonly Claim[],
  members: readonly Annotated[],
): TimelineEntry[] {
  const texts = new Map(members.map(({ article }) => [article.id, article.text]))
  const told = happenings.flatMap((happening) => happeningEntry(happening, claims, texts))
  const said = members.flatMap((member) => saidEntries(member, claims, told))
  return [...told, ...said].sort(
    (a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(entryKey(a), entryKey(b)),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const entryKey = ({ evidence, what }: TimelineEntry): string =>
  `${evidence[0]?.article} ${String(evidence[0] ? hull(evidence[0].spans).start : 0).padStart(8, '0')} ${what}`

function happeningEntry(
  { when, status, events }: Happening,
  claims: readonly Claim[],
  texts: ReadonlyMap<string, string>,
): TimelineEntry[] {
  if (!when || daysBetween(when.from, when.to) >= MAX_DAYS) return []
  const evidence = events.map(({ article, evidence }) => ({ article, spans: evidence }))
  return [
    {
      from: when.from,
      to: when.to,
      status,
      what: bestWording(events, texts),
      through: through(events, claims),
      evidence,
    },
  ]
}

/** The wording of the telling that names the day; of those, the shortest with an actor. */
function bestWording(events: readonly Event[], texts: ReadonlyMap<string, string>): string {
  const rank = (event: Event): number =>
    (event.when ? 0 : 1_000_000) +
    (event.actors.length > 0 ? 0 : 100_000) +
    Math.abs(spanLength(hull(event.evidence)) - 90)
  const best = [...events].sort((a, b) => rank(a) - rank(b) || compare(a.id, b.id))[0]
  return best ? lineText(textAt(texts.get(best.article) ?? '', best.evidence, '')) : ''
}

/** Through whom it is known: speakers and carriers of the claims that the telling stands in. */
function through(events: readonly Event[], claims: readonly Claim[]): string[] {
  const names = events.flatMap((event) =>
    claims
      .filter((claim) => claim.article === event.article && holds(claim, event))
      .flatMap((claim) => [claim.source, ...claim.via])
      .flatMap(speakerNames),
  )
  return [...new Set(names)].sort()
}

const holds = (claim: Claim, event: Event): boolean =>
  claim.content.some((span) => overlaps(span, hull(event.trigger)))

/** Statements that name their own day ("said on Monday"), where no happening has those words yet. */
function saidEntries(
  { article, timexes }: Annotated,
  claims: readonly Claim[],
  told: readonly TimelineEntry[],
): TimelineEntry[] {
  return claims.flatMap((claim) => {
    if (claim.article !== article.id || !claim.source || claim.parent) return []
    const day = timexes.find(
      (timex) =>
        timex.sentence === claim.sentence &&
        timex.precision === 'day' &&
        !claim.content.some((span) => overlaps(span, hull(timex.spans))),
    )
    if (!day?.from || !day.to) return []
    const spans = [...claim.source.spans, ...claim.cue, ...claim.content].sort(
      (a, b) => a.start - b.start,
    )
    const evidence: Cite = {
      article: article.id,
      spans: [
        { start: hull(spans).start, end: spans.reduce((end, span) => Math.max(end, span.end), 0) },
      ],
    }
    const known = told.some(
      (entry) =>
        entry.from === day.from &&
        entry.to === day.to &&
        entry.evidence.some(
          (cite) => cite.article === article.id && overlaps(hull(cite.spans), hull(day.spans)),
        ),
    )
    if (known) return []
    const through = claim.via.flatMap(speakerNames)
    return [
      {
        from: day.from,
        to: day.to,
        status: 'happened' as const,
        what: lineText(textAt(article.text, evidence.spans, '')),
        through,
        evidence: [evidence],
      },
    ]
  })
}
