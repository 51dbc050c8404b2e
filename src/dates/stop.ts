import type { Match } from './expression.ts'
import { type LexemeLine, wordAt } from './line.ts'

/** Says that a match is a name or another word, not a time. */
type Stop = (line: LexemeLine, match: Match) => boolean

const text = (line: LexemeLine, at: number): string => line.lexemes[at]?.text ?? ''

/** "May said", "Mrs. May": a person; "may" without a capital never comes here. */
const isPerson: Stop = (line, { start, expression }) => {
  if (expression.kind !== 'month' && expression.kind !== 'weekday') return false
  if (expression.kind === 'month' && expression.year !== undefined) return false
  if (
    /^(?:mr|mrs|ms|dr|theresa|prime|minister|april|june|august|president|sir|lady)\.?$/.test(
      wordAt(line, start - 1),
    )
  ) {
    return !/^(?:april|june|august)$/.test(wordAt(line, start - 1))
  }
  return false
}

/** "May I ask", "March on Washington": at the head of a sentence these words need a date about them. */
const isOtherWord: Stop = (line, { start, end, expression, rule }) => {
  if (rule !== 'month' || expression.kind !== 'month' || expression.year !== undefined) return false
  const word = wordAt(line, start)
  if (!/^(?:may|march|mar|sat|sun|dec|jan|jun|jul|sep|oct|nov|feb|apr|aug)$/.test(word))
    return false
  if (word === 'may' || word === 'march') {
    return (
      start === 0 && end - start === 1 && !/^(?:,|is|was|will|has|and)$/.test(wordAt(line, end))
    )
  }
  return true
}

/** "Sun" and "Sat" alone: the star and the verb. */
const isShortWeekday: Stop = (line, { start, end, expression }) =>
  expression.kind === 'weekday' &&
  end - start === 1 &&
  /^(?:sun|sat|wed|mon|fri)$/.test(wordAt(line, start))

/** "USA TODAY": all capitals beside another name in capitals. */
const isNewspaper: Stop = (line, { start, end, rule }) => {
  if (end - start !== 1) return false
  const own = text(line, start)
  if (own !== own.toUpperCase() || !/\p{L}/u.test(own)) return false
  const before = text(line, start - 1)
  return (
    rule !== 'year' && before.length > 1 && before === before.toUpperCase() && /\p{L}/u.test(before)
  )
}

/** "the Sunday Times", "Black Friday", "Saturday Night Live", "the Christmas Islands". */
const isTitle: Stop = (line, { start, end, expression }) => {
  if (expression.kind !== 'weekday' && expression.kind !== 'part') return false
  const before = wordAt(line, start - 1)
  const next = wordAt(line, end)
  if (
    /^(?:black|bloody|cyber|ash|fat|super)$/.test(before) &&
    /^\p{Lu}/u.test(text(line, start - 1))
  )
    return true
  return (
    /^(?:times|telegraph|mirror|express|herald|mail|live|post|journal|times\.)$/.test(next) &&
    /^\p{Lu}/u.test(text(line, end))
  )
}

const STOPS: readonly Stop[] = [isPerson, isOtherWord, isShortWeekday, isNewspaper, isTitle]

/** Whether what a rule matched is no time expression after all. */
export const isNoDate: Stop = (line, match) => STOPS.some((stop) => stop(line, match))
