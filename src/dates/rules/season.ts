import type { Expression, Match, Season } from '../expression.ts'
import { type DateRule, type LexemeLine, wordAt } from '../line.ts'
import { readYear, split } from './month-date.ts'
import { readStep } from './weekday.ts'

/** Words after which a season is a time: "prices fall", "a spring in her step" have none. */
const SEASONAL = /^(?:in|since|by|until|during|for|early|late|mid|this|each|every|throughout)$/

/** `the Winter Offensive`, `that same spring`: read in histories alone. */
function readLoose(line: LexemeLine, at: number, season: Season): Match | null {
  const isVerb = wordAt(line, at) === 'fall' || wordAt(line, at) === 'spring'
  if (isVerb && !/^\p{Lu}/u.test(line.lexemes[at]?.text ?? '')) return null
  const expression: Expression = { kind: 'season', season }
  return { start: at, end: at + 1, rule: 'season.loose', expression }
}

/** `last spring`, `the summer of 1779`, `this fall`, `in winter`. */
export const season: DateRule = (line, at): Match | null => {
  const lead = readStep(line, at)
  const definite = wordAt(line, at) === 'the'
  const head = lead?.end ?? (definite ? at + 1 : at)
  const sense = line.lexemes[head]?.sense
  if (!sense?.season || sense.plural) return null
  const when = lead ? null : readYear(line, head + 1)
  // "prices fall", "a spring in her step": alone a season needs "in", "since", "by" before it.
  const isBare = !lead && !when && !definite
  if (isBare && !SEASONAL.test(wordAt(line, at - 1))) return readLoose(line, at, sense.season)
  if (definite && !when && wordAt(line, head) === 'fall' && !SEASONAL.test(wordAt(line, at - 1)))
    return null
  if (isBare && wordAt(line, head) === 'fall' && wordAt(line, at - 1) === 'for') return null
  const expression: Expression = {
    kind: 'season',
    season: sense.season,
    ...split(when),
    ...(lead ? { near: lead.step } : {}),
  }
  return { start: at, end: when?.end ?? head + 1, rule: 'season', expression }
}
