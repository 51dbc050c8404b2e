import type { Paragraph, Range, WordCell } from './paragraph.ts'
import { TIME_WORDS } from './word-class.data.ts'

/** Words that stand where a subject does and name nobody: `When asked whether …`. */
const NOT_SPEAKERS = new Set(['there', 'when', 'where', 'while', 'why', 'how', 'if', 'as'])

/** Whether all words name days or times. */
export function isTimeOnly(cells: readonly WordCell[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!TIME_WORDS.has(cells[at]?.low ?? '')) return false
  return true
}

/** `police on Monday`: a day behind a phrase is no part of it. */
export function withoutTime({ cells }: Paragraph, { from, to }: Range): Range {
  let end = to
  while (end > from && TIME_WORDS.has(cells[end - 1]?.low ?? '')) end--
  if (end < to && cells[end - 1]?.wordClass === 'adp') end--
  return { from, to: end > from ? end : to }
}

/** Commas and stops at the end are no part of a phrase. */
export function trimEnd(cells: readonly WordCell[], from: number, to: number): number {
  let end = to
  while (end > from) {
    const wordClass = cells[end - 1]?.wordClass
    if (wordClass !== 'comma' && wordClass !== 'punct') break
    end--
  }
  return end
}

/** Whether a phrase can speak: not "there", not a bare time. */
export function canSpeak({ cells }: Paragraph, range: Range): boolean {
  const first = cells[range.from]
  if (!first) return false
  const isAlone = range.to - range.from === 1
  if (isAlone && (NOT_SPEAKERS.has(first.low) || first.low === 'the')) return false
  return !isTimeOnly(cells, range.from, range.to)
}
