import { daysBetween } from '../../article/index.ts'
import type { DirectionMark, DirectionMarks } from '../copy-reasons.ts'
import type { Pair } from '../find/pair.ts'
import type { CopyReading } from '../find/reading.ts'
import { foldWord } from '../find/word-key.ts'
import { rawWord } from '../find/word-stream.ts'
import { DIRECTION_WEIGHTS } from './direction-weights.data.ts'
import type { Standing } from './standing.ts'

/** One of a pair as the evidence sees it. */
export interface Side {
  readonly reading: CopyReading
  readonly standing: Standing
  /** Share of its words that stand in the other. */
  readonly share: number
  /** Words before the first and after the last shared passage. */
  readonly before: number
  readonly after: number
  /** Places where it has words pushed into a sentence that the other has whole. */
  readonly pushed: number
}

/** One piece of evidence on direction: log odds for the page that it speaks for, 0 or more. */
export interface DirectionEvidence {
  readonly points: number
  readonly mark: DirectionMark
}

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
    strength: (mine, other) => has(addsToTitle(other, mine)) - has(addsToTitle(mine, other)),
    parts: (lead, other) => ({ added: addsToTitle(other, lead) ?? '' }),
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

const MOST_ADDED = 6
const titleWords = ({ reading }: Side): string[] =>
  reading.input.title.slice(0, 500).match(/[\p{L}\p{N}.]+/gu) ?? []

/** Words that `one`'s title has besides the whole of `two`'s: `Kapcor Coin: Talks begin`. */
function addsToTitle(one: Side, two: Side): string | null {
  const [long, short] = [titleWords(one), titleWords(two)]
  const more = long.length - short.length
  if (short.length < 3 || more < 1 || more > MOST_ADDED) return null
  const left = new Map<string, number>()
  for (const word of short) left.set(foldWord(word), (left.get(foldWord(word)) ?? 0) + 1)
  const added = long.filter((word) => {
    const count = left.get(foldWord(word)) ?? 0
    left.set(foldWord(word), count - 1)
    return count <= 0
  })
  return added.length === more ? added.join(' ') : null
}

/** The strength of every mark for `mine`, in the order of `MARKS`. */
export const strengthsOf = (mine: Side, other: Side): number[] =>
  MARKS.map(({ strength }) => strength(mine, other))

/** How far `mine` is ahead of `other` (log odds), and why whoever leads does. */
export function weigh(mine: Side, other: Side): { points: number; evidence: DirectionEvidence[] } {
  const parts = MARKS.map((mark) => ({
    mark,
    points: (DIRECTION_WEIGHTS[mark.code] ?? 0) * mark.strength(mine, other),
  }))
  const points = parts.reduce((sum, part) => sum + part.points, 0)
  const [lead, behind] = points >= 0 ? [mine, other] : [other, mine]
  const evidence = parts
    .map((part) => ({ ...part, points: points >= 0 ? part.points : -part.points }))
    .filter((part) => part.points > SPOKEN)
    .sort((x, y) => y.points - x.points)
    .map(({ points, mark }) => {
      const parts = mark.parts(lead, behind)
      return { points, mark: { code: mark.code, parts } as DirectionMark }
    })
  return { points, evidence }
}

/** Evidence of less than this (log odds) is counted but not spoken of. */
const SPOKEN = 0.15

/** Both sides of a pair. */
export function sidesOf(
  [a, b]: readonly [CopyReading, CopyReading],
  [standingA, standingB]: readonly [Standing, Standing],
  pair: Pair,
): [Side, Side] {
  const [intoA, intoB] = countPushed(a, b, pair)
  const runs = pair.overlap.runs
  const first = (side: 'a' | 'b') => Math.min(...runs.map((run) => run[side]))
  const last = (side: 'a' | 'b') => Math.max(...runs.map((run) => run[side] + run.length))
  const side = (
    which: 'a' | 'b',
    reading: CopyReading,
    standing: Standing,
    share: number,
    pushed: number,
  ): Side => ({
    reading,
    standing,
    share,
    pushed,
    before: first(which),
    after: reading.words.keys.length - last(which),
  })
  return [side('a', a, standingA, pair.shareA, intoA), side('b', b, standingB, pair.shareB, intoB)]
}

/** Counts insertions of one to six words inside a sentence, by text: `[into a, into b]`. */
function countPushed(a: CopyReading, b: CopyReading, { overlap }: Pair): [number, number] {
  const count: [number, number] = [0, 0]
  for (let at = 1; at < overlap.runs.length; at++) {
    const [last, run] = [overlap.runs[at - 1]!, overlap.runs[at]!]
    const gapA = run.a - last.a - last.length
    const gapB = run.b - last.b - last.length
    const glued = gapA === 1 || gapB === 1
    if (gapA === 0 && isPushed(b, run.b - gapB, run.b)) count[1]++
    else if (glued && gapA === 1 && isGlued(b, run.b, a, run.a, gapB)) count[1]++
    if (gapB === 0 && isPushed(a, run.a - gapA, run.a)) count[0]++
    else if (glued && gapB === 1 && isGlued(a, run.a, b, run.b, gapA)) count[0]++
  }
  return count
}

function isPushed({ words }: CopyReading, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 6) return false
  for (let at = from; at <= to; at++) if (words.opens[at]) return false
  return true
}

/** `Kapcor Coinvisiting` where the other has `visiting`. */
function isGlued(
  one: CopyReading,
  at: number,
  two: CopyReading,
  other: number,
  gap: number,
): boolean {
  if (gap < 1 || gap > 6) return false
  const [long, short] = [rawWord(one.words, at - 1), rawWord(two.words, other - 1)]
  return long.length > short.length + 2 && short.length > 1 && long.endsWith(short)
}
