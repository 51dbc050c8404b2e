import type { CivilDay } from '../article/index.ts'
import type { Prose } from '../text/index.ts'
import { findClues } from './publication/clue.ts'
import { guessDay } from './publication/guess.ts'
import { weigher } from './publication/likelihood.ts'
import { isWireText } from './publication/source-weight.ts'
import { textEvidence } from './publication/text-evidence.ts'
import { scanDates, sourceOfProse } from './scan-dates.ts'
import type { JudgedEvidence } from './timex.ts'

/** How well a claimed day of publication fits a text's own words. */
export interface CheckedDay {
  /** 0 to 1; 0.5 where the words say nothing. */
  readonly belief: number
  /** The day near the claimed one that fits best, where the words point to one. */
  readonly guess?: CivilDay
  /** What the words say of the claimed day, each with its worth. */
  readonly evidence: readonly JudgedEvidence[]
}

/**
 * Weighs a claimed day of publication by the text alone: weekdays of the lead, months and days
 * without a year, quarters, full dates that are later.
 *
 * @example checkDay(prose, '2025-05-04').belief // 0.2
 */
export function checkDay(prose: Prose, claimed: CivilDay): CheckedDay {
  const clues = findClues(prose, scanDates(sourceOfProse(prose)))
  const isWire = isWireText(prose)
  const logOdds = weigher(clues, isWire)(claimed)
  const guess = guessDay(clues, claimed, isWire)
  const evidence = textEvidence(clues, claimed, isWire)
  return {
    evidence,
    belief: Number((1 / (1 + Math.exp(-logOdds))).toFixed(4)),
    ...(guess ? { guess } : {}),
  }
}
