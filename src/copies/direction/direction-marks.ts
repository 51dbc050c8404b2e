import { daysBetween } from '../../article/index.ts'
import type { DirectionMarks } from '../copy-reasons.ts'
import { addedToTitle } from './added-to-title.ts'
import type { Side } from './side.ts'

/** A mark of an original (positive) or of a copy (negative): its strength on one side, and what it rests on. */
type Mark = {
  [Code in keyof DirectionMarks]: {
    readonly code: Code
    /** How much `mine` looks like the original beside `other`, -1 to 1; swapped sides give the opposite. */
    readonly strength: (mine: Side, other: Side) => number
    /** The values of the mark, seen from the side that leads. */
    readonly parts: (lead: Side, other: Side) => DirectionMarks[Code]
  }
}[keyof DirectionMarks]

const has = (value: unknown): number => (value ? 1 : 0)
const gap = (mine: number, other: number): number =>
  (mine - other) / Math.max(1e-9, Math.abs(mine), Math.abs(other))

/** Every mark. What each is worth was fitted (`training/copies/fit-direction.ts`). */
export const MARKS: readonly Mark[] = [
  {
    code: 'agency-page',
    strength: (mine, other) => has(mine.standing.agency) - has(other.standing.agency),
    parts: ({ standing }) => ({ agency: standing.agency ?? '' }),
  },
  {
    // Copies drop `PLACE (AP) —`; nobody adds it to a text of his own.
    code: 'credit',
    strength: (mine, other) => has(mine.standing.credit) - has(other.standing.credit),
    parts: ({ standing }) => ({ agency: standing.credit ?? '' }),
  },
  {
    code: 'contributor',
    strength: (mine, other) => has(other.standing.contributor) - has(mine.standing.contributor),
    parts: (_, { standing }) => ({ agency: standing.contributor ?? '' }),
  },
  {
    code: 'brand-in-title',
    strength: (mine, other) => has(other.standing.brand) - has(mine.standing.brand),
    parts: (_, { standing }) => ({ brand: standing.brand ?? '' }),
  },
  {
    code: 'longer-title',
    strength: (mine, other) => has(addedToTitle(other, mine)) - has(addedToTitle(mine, other)),
    parts: (lead, other) => ({ added: addedToTitle(other, lead) ?? '' }),
  },
  {
    code: 'disguise',
    strength: (mine, other) => has(other.standing.disguised) - has(mine.standing.disguised),
    parts: () => ({}),
  },
  {
    code: 'broken-characters',
    strength: (mine, other) => has(other.standing.broken) - has(mine.standing.broken),
    parts: () => ({}),
  },
  {
    // Cutting a sentence open is rare: who has words inside a sentence that stands whole elsewhere pushed them in.
    code: 'pushed-words',
    strength: (mine, other) => Math.tanh((other.pushed - mine.pushed) / 2),
    parts: (_, { pushed }) => ({ sentences: pushed }),
  },
  {
    code: 'injected',
    strength: (mine, other) => has(other.standing.injected) - has(mine.standing.injected),
    parts: () => ({}),
  },
  {
    code: 'earlier-day',
    strength: earlier,
    parts: (lead, other) => ({
      day: lead.reading.input.published ?? '',
      other: other.reading.input.published ?? '',
    }),
  },
  {
    // A text shares most with its relatives if it is what all of them were cut from.
    code: 'shared-with-relatives',
    strength: (mine, other) => gap(mine.standing.kinship.reuse, other.standing.kinship.reuse),
    parts: () => ({}),
  },
  {
    code: 'unchanged-among-relatives',
    strength: (mine, other) =>
      Math.tanh(20 * (mine.standing.kinship.density - other.standing.kinship.density)),
    parts: () => ({}),
  },
  {
    code: 'completeness',
    strength: (mine, other) => other.share - mine.share,
    parts: () => ({}),
  },
  {
    code: 'furniture',
    strength: (mine, other) => Math.tanh(4 * (other.standing.furniture - mine.standing.furniture)),
    parts: () => ({}),
  },
  {
    code: 'words-before',
    strength: (mine, other) => Math.tanh((other.before - mine.before) / 15),
    parts: () => ({}),
  },
  {
    code: 'words-after',
    strength: (mine, other) => Math.tanh((other.after - mine.after) / 30),
    parts: () => ({}),
  },
]

/** Days are worth as much as they are sure: a scrape's stamp says little. */
function earlier(mine: Side, other: Side): number {
  const [day, rival] = [mine.reading.input.published, other.reading.input.published]
  if (!day || !rival) return 0
  const lead = daysBetween(day, rival)
  const confidence = (side: Side) => side.reading.input.dateConfidence ?? 0.5
  return lead === 0 ? 0 : Math.sign(lead) * 2 * Math.min(confidence(mine), confidence(other))
}
