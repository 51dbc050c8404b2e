import type { Expression, Match, Mod } from '../expression.ts'
import {
  after,
  type DateRule,
  isHyphen,
  type LexemeLine,
  longestAt,
  toPhrases,
  wordAt,
} from '../line.ts'

/** Words before an expression that say which part of it, or how near. */
const PARTS = toPhrases<Mod>({
  early: 'START',
  earlier: 'START',
  'early in': 'START',
  'earlier in': 'START',
  'the beginning of': 'START',
  'the start of': 'START',
  'the very beginning of': 'START',
  'beginning of': 'START',
  'the early': 'START',
  mid: 'MID',
  'the middle of': 'MID',
  'the mid': 'MID',
  late: 'END',
  later: 'END',
  'late in': 'END',
  'later in': 'END',
  'the late': 'END',
  'the end of': 'END',
  'the close of': 'END',
  'end of': 'END',
})

const NEARNESS = toPhrases<Mod>({
  about: 'APPROX',
  around: 'APPROX',
  approximately: 'APPROX',
  roughly: 'APPROX',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  'more than': 'MORE_THAN',
  over: 'MORE_THAN',
  'less than': 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
  'no more than': 'EQUAL_OR_LESS',
})

/** Whether a word begins one of these. */
export const isModifier = (word: string): boolean => PARTS.has(word) || NEARNESS.has(word)

const OF_NEARNESS: readonly Expression['kind'][] = ['duration', 'shift', 'clock', 'year', 'day']
const OF_PARTS: readonly Expression['kind'][] = [
  'day',
  'month',
  'year',
  'decade',
  'century',
  'weekday',
  'deictic',
  'unit',
  'season',
  'part',
  'quarter',
  'half',
]

/** `early 1990`, `the end of this week`, `about two years ago`, `earlier this month`, `late-March`. */
export const modified: DateRule = (line, at, read): Match | null => {
  const part = longestAt(line, at, PARTS)
  const near = part ? null : longestAt(line, at, NEARNESS)
  const lead = part ?? near
  if (!lead) return null
  const from = isHyphen(line, lead.end) ? after(line, lead.end - 1) : lead.end
  const inner = read(line, from)
  if (!inner || inner.expression.kind === 'modified' || inner.rangeTo) return null
  const kinds = part ? OF_PARTS : OF_NEARNESS
  if (!kinds.includes(inner.expression.kind)) return null
  // "over the next two weeks", "around May 3" in passing: only a plain count is near or over.
  if (near && !part && isDefinite(line, from, inner.expression)) return null
  const expression: Expression = { kind: 'modified', mod: lead.value, of: inner.expression }
  // "about" and "over" are seldom thought a part of the expression.
  const start = near && /^(?:about|over)$/.test(wordAt(line, at)) ? inner.start : at
  return { start, end: inner.end, rule: inner.rule, expression }
}

const isDefinite = (line: LexemeLine, at: number, { kind }: Expression): boolean =>
  kind === 'day' || /^(?:the|this|that|last|next)$/.test(wordAt(line, at))
