import type { Match } from './expression.ts'
import type { LexemeLine } from './line.ts'
import { wordAt } from './line.ts'

const NAMED = new Set(['weekday', 'day', 'month', 'year', 'clock', 'deictic', 'holiday'])

/** Whether `second` ends a range that `first` begins: `Monday through Wednesday`, `from May to July`. */
export function joinsRange(line: LexemeLine, first: Match, second: Match): boolean {
  if (!NAMED.has(first.expression.kind) || !NAMED.has(second.expression.kind)) return false
  if (second.start !== first.end + 1) return false
  const joint = wordAt(line, first.end)
  if (/^(?:through|thru|-|–|—)$/.test(joint)) return joint === 'through' || isTight(line, first.end)
  const before = wordAt(line, first.start - 1)
  if (joint === 'to' || joint === 'until' || joint === 'till') return true
  return joint === 'and' && before === 'between'
}

/** A dash without spaces joins; with them it may begin an aside. */
const isTight = (line: LexemeLine, at: number): boolean =>
  line.lexemes[at]?.glued === true && line.lexemes[at + 1]?.glued === true
