import { type Cues, readCues, type VerbCue } from './cue.ts'
import { DIRECTION_WEIGHTS } from './direction-weights.data.ts'
import type { Expression, Match } from './expression.ts'
import type { LexemeLine } from './line.ts'

/** On which side of the view a name without a year lies. */
export interface TimeDirection {
  /** What the verb alone says. */
  readonly side: 'past' | 'future' | null
  /** Log-odds of the future by all the words around it, the calendar not asked. */
  readonly lean: number
}

/** No words say anything. */
export const UNSAID: TimeDirection = { side: null, lean: 0 }

const SIDES: Readonly<Record<VerbCue, TimeDirection['side']>> = {
  will: 'future',
  would: 'future',
  modal: 'future',
  plan: 'future',
  'is-to': 'future',
  to: 'future',
  'had-plan': 'past',
  'done-to': 'past',
  past: 'past',
  report: 'past',
  present: null,
  none: null,
}

/**
 * Where an expression without a year or a side lies: "is to meet … on Tuesday" looks ahead,
 * "arrived on Sunday" back. No parse is needed: the verb nearest before it, its preposition.
 */
export function readDirection(line: LexemeLine, { start, end, expression }: Match): TimeDirection {
  if (!isSided(expression)) return UNSAID
  const cues = readCues(line, start, end)
  return { side: sideOf(cues), lean: leanOf(cues) }
}

/** Whether an expression has a side that its own words do not give. */
function isSided(expression: Expression): boolean {
  switch (expression.kind) {
    case 'modified':
      return isSided(expression.of)
    case 'part':
    case 'clock':
      return expression.day !== null && isSided(expression.day)
    case 'nth':
      return isSided(expression.within)
    case 'weekday':
    case 'day':
    case 'month':
    case 'quarter':
    case 'season':
    case 'date-of-month':
      return true
    default:
      return false
  }
}

const sideOf = ({ verb, following }: Cues): TimeDirection['side'] =>
  SIDES[verb] ?? (following === 'will' ? 'future' : following)

const leanOf = ({ names }: Cues): number =>
  names.reduce((sum, name) => sum + weightOf(name), weightOf('bias'))

const weightOf = (name: string): number => DIRECTION_WEIGHTS[name] ?? 0

/** The calendar's part of the decision, as features with their sizes: how near the next one would be. */
export function calendarFeatures(
  kind: 'weekday' | 'month' | 'day',
  ahead: number,
): readonly (readonly [string, number])[] {
  const features: (readonly [string, number])[] = [[`kind:${kind}`, 1]]
  if (kind === 'weekday') {
    features.push(['gap:weekday', (ahead - 3.5) / 3.5])
    if (ahead === 6) features.push(['yesterday', 1])
    if (ahead === 1) features.push(['tomorrow', 1])
    return features
  }
  features.push([`gap:${kind}`, (ahead - 6) / 6])
  if (ahead > 9) features.push(['just-past', 1])
  if (ahead <= 2) features.push(['soon', 1])
  return features
}

/** A missed appointment costs a reader more than a day put a week late: weekdays ahead are asked for less proof. */
const WEEKDAY_PROOF = -0.5

/**
 * Whether the next day or month of a name is meant and not the last one. `ahead`: how far off the
 * next one is, in days for weekdays, else in months.
 */
export function isAhead(lean: number, kind: 'weekday' | 'month' | 'day', ahead: number): boolean {
  let odds = lean
  for (const [name, size] of calendarFeatures(kind, ahead)) odds += weightOf(name) * size
  return odds > (kind === 'weekday' ? WEEKDAY_PROOF : 0)
}
