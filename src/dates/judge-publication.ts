import type { Analysis } from '../language/index.ts'
import type { DateJudgement, SiblingDate } from './timex.ts'

/** Decides from all evidence, and what siblings say, when a text was really published. */
export function judgePublication(
  _analysis: Analysis,
  _options: { siblings?: readonly SiblingDate[] } = {},
): DateJudgement {
  return { confidence: 0, evidence: [], refuted: [] }
}
