import { type CivilDay, daysBetween } from '../../article/index.ts'
import type { SiblingDate } from '../timex.ts'
import type { Clue } from './clue.ts'
import { type Weigh, weigher } from './likelihood.ts'
import {
  NEIGHBOUR_SHARE,
  SIBLING,
  TEXT_BOUNDS,
  TEXT_SHARE,
  WEAK_STAMP,
} from './source-weight.data.ts'
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
  const weigh = weigher(given.clues, given.isWire)
  const copies = believedCopies(given, weigh)
  for (const { value } of copies) days.add(value)
  return [...days]
    .slice(0, MOST)
    .map((day) => weighCandidate({ ...given, siblings: copies }, day, weigh))
    .sort((a, b) => b.total - a.total || (a.day < b.day ? -1 : 1))
}

/** A copy whose own day is less sure dates nobody. */
const LEAST_SURE = 0.6
/** So much more do the words speak for another day where they refute a stamp, in log-odds. */
export const REFUTED = 2
/** A copy this many days older than a page's stamp is an old text that others still quote, where nothing refutes the stamp. */
const FAR = 30

/**
 * Copies that may date this page: it is one of them for half of its words, and they are not later than its own stamp; those that
 * only share a passage where the page's own words refute its stamp. A text is not older for being printed again, and two
 * papers that quote one statement keep their days.
 */
function believedCopies({ sources, siblings }: Case, weigh: Weigh): SiblingDate[] {
  const stamp = sources
    .filter(({ group }) => group !== 'told')
    .reduce<WeighedEvidence | null>(
      (top, source) => (top && top.logOdds >= source.logOdds ? top : source),
      null,
    )
  return siblings.filter(({ value, confidence, most }) => {
    if (confidence < LEAST_SURE) return false
    if (!stamp || stamp.evidence.kind === 'modified') return most
    if (value > stamp.day) return false
    if (value === stamp.day || weigh(value) - weigh(stamp.day) >= REFUTED) return true
    return most && (stamp.logOdds <= WEAK_STAMP || daysBetween(value, stamp.day) <= FAR)
  })
}

function weighCandidate(given: Case, day: CivilDay, weigh: Weigh): DayCandidate {
  const sources = weighGroups(given.sources, day)
  const share = given.isWire ? 1 : TEXT_SHARE
  const said = weigh(day) * share
  const text = Math.max(TEXT_BOUNDS[0], Math.min(TEXT_BOUNDS[1], said))
  const siblings = weighSiblings(given.siblings, day)
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
function weighSiblings(siblings: readonly SiblingDate[], day: CivilDay): number {
  let for_ = 0
  let against = 0
  for (const { value, confidence } of siblings) {
    const gap = daysBetween(value, day)
    if (gap === 0) for_ = Math.max(for_, SIBLING.copy * confidence)
    // A text that a page printed on one day was not first published on a later one.
    if (gap > 1) against = Math.min(against, SIBLING.later * confidence)
  }
  return for_ + against
}

/** The share of belief that the best candidate gets, beside the others and "some other day". */
export function confidenceOf(candidates: readonly DayCandidate[]): number {
  const best = candidates[0]
  if (!best) return 0
  let sum = Math.exp(-best.total)
  for (const { total } of candidates) sum += Math.exp(total - best.total)
  return Number((1 / sum).toFixed(3))
}
