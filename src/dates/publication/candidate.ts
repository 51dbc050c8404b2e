import { type CivilDay, daysBetween } from '../../article/index.ts'
import type { SiblingDate } from '../timex.ts'
import type { Clue } from './clue.ts'
import { type Weigh, weigher } from './likelihood.ts'
import { NEIGHBOUR_SHARE, SIBLING, TEXT_BOUNDS, TEXT_SHARE } from './source-weight.data.ts'
import type { WeighedEvidence } from './source-weight.ts'

/** A day that the text may have been published on, with what supports it and what counts against it. */
export interface DayCandidate {
  readonly day: CivilDay
  /** Of the page's own sources. */
  readonly sources: number
  readonly text: number
  readonly siblings: number
  readonly total: number
}

/** What speaks on a page's day: its sources, its text, its copies. */
export interface Case {
  readonly sources: readonly WeighedEvidence[]
  readonly clues: readonly Clue[]
  readonly siblings: readonly SiblingDate[]
  readonly isWire: boolean
}

/** Candidates are the days of the sources and of copies; a page may name a thousand. */
const MOST = 40

/** Every day that something supports, best first; of two equal ones the earlier. */
export function weighCandidates(given: Case): DayCandidate[] {
  const days = new Set<CivilDay>()
  for (const { day } of given.sources) days.add(day)
  for (const { tie, value } of given.siblings) if (tie === 'copy') days.add(value)
  const weigh = weigher(given.clues, given.isWire)
  return [...days]
    .slice(0, MOST)
    .map((day) => weighCandidate(given, day, weigh))
    .sort((a, b) => b.total - a.total || (a.day < b.day ? -1 : 1))
}

function weighCandidate(given: Case, day: CivilDay, weigh: Weigh): DayCandidate {
  const sources = weighGroups(given.sources, day)
  const share = given.isWire ? 1 : TEXT_SHARE
  const said = weigh(day) * share
  const text = Math.max(TEXT_BOUNDS[0], Math.min(TEXT_BOUNDS[1], said))
  const siblings = weighSiblings(given, day)
  return { day, sources, text, siblings, total: sources + text + siblings }
}

/** The best of each group: a system writes its one date into many places. */
export function weighGroups(sources: readonly WeighedEvidence[], day: CivilDay): number {
  const best = new Map<string, number>()
  for (const source of sources) {
    const share = source.day === day ? 1 : source.neighbour === day ? NEIGHBOUR_SHARE : 0
    best.set(source.group, Math.max(best.get(source.group) ?? 0, source.logOdds * share))
  }
  let sum = 0
  for (const logOdds of best.values()) sum += logOdds
  return sum
}

/** Copies agree at most once, and the strongest speaks: forty copies of a stamp are one stamp. */
function weighSiblings({ siblings, clues }: Case, day: CivilDay): number {
  let for_ = 0
  let against = 0
  for (const sibling of siblings) {
    const { tie, value, confidence } = sibling
    const gap = daysBetween(value, day)
    if (tie === 'story') {
      for_ = Math.max(for_, Math.abs(gap) <= 3 ? SIBLING.story * confidence : 0)
      continue
    }
    if (gap === 0) for_ = Math.max(for_, SIBLING.copy * confidence + agreeing(sibling, clues))
    // A text that a page printed on one day was not first published on a later one.
    if (gap > 1) against = Math.min(against, SIBLING.later * confidence)
  }
  return for_ + against
}

function agreeing({ days = [] }: SiblingDate, clues: readonly Clue[]): number {
  const hasWeekday = clues.some(({ kind }) => kind === 'weekday')
  return hasWeekday ? Math.min(2, days.length) * SIBLING.day : 0
}

/** The share of belief that the best candidate gets, beside the others and "some other day". */
export function confidenceOf(candidates: readonly DayCandidate[]): number {
  const best = candidates[0]
  if (!best) return 0
  let sum = Math.exp(-best.total)
  for (const { total } of candidates) sum += Math.exp(total - best.total)
  return Number((1 / sum).toFixed(3))
}
