import { hull, overlaps } from '../article/index.ts'
import type { Claim } from '../claims/index.ts'
import type { Happening } from '../events/index.ts'
import type { Annotated } from './annotated.ts'
import { type DatedTelling, saidTellings, toldTelling } from './dated-telling.ts'
import type { TimelineEntry } from './story-record.ts'

/**
 * A story's days: its happenings that have one, and statements that name theirs ("said on Monday").
 * What one sentence tells of one day is one line.
 */
export function buildTimeline(
  happenings: readonly Happening[],
  claims: readonly Claim[],
  members: readonly Annotated[],
): TimelineEntry[] {
  const articles = new Map(members.map(({ article }) => [article.id, article]))
  const told = happenings.flatMap((happening) => toldTelling(happening, claims, articles) ?? [])
  const said = members.flatMap((member) => saidTellings(member, claims))
  return mergeTellings([...told, ...said])
    .map(({ nearness: _, ...entry }) => entry)
    .sort(
      (a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(placeKey(a), placeKey(b)),
    )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const placeKey = ({ evidence, what }: TimelineEntry): string => {
  const first = evidence[0]
  const start = first ? hull(first.spans).start : 0
  return `${first?.article} ${String(start).padStart(8, '0')} ${what}`
}

/** Joins tellings of the same days that share a sentence; the one nearest to its date gives the words. */
function mergeTellings(tellings: readonly DatedTelling[]): DatedTelling[] {
  const merged: DatedTelling[] = []
  const nearestFirst = [...tellings].sort(
    (a, b) => a.nearness - b.nearness || compare(placeKey(a), placeKey(b)),
  )
  for (const telling of nearestFirst) {
    const index = merged.findIndex((known) => isSame(known, telling))
    const known = merged[index]
    if (known) merged[index] = join(known, telling)
    else merged.push(telling)
  }
  return merged
}

function isSame(a: DatedTelling, b: DatedTelling): boolean {
  if (a.from !== b.from || a.to !== b.to) return false
  return a.evidence.some((cite) =>
    b.evidence.some(
      (other) => cite.article === other.article && overlaps(hull(cite.spans), hull(other.spans)),
    ),
  )
}

function join(known: DatedTelling, more: DatedTelling): DatedTelling {
  const fresh = more.evidence.filter(
    (cite) =>
      !known.evidence.some(
        (other) => cite.article === other.article && overlaps(hull(cite.spans), hull(other.spans)),
      ),
  )
  return { ...known, evidence: [...known.evidence, ...fresh] }
}
