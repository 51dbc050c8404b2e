import { readCount } from '../count.ts'
import type { Expression, Match, Step, TimeUnit } from '../expression.ts'
import { after, type DateRule, type LexemeLine, wordAt } from '../line.ts'
import { readStep } from './weekday.ts'

/** `last year`, `this week`, `the next two months`, `recent years`, `the latest quarter`, `that year`. */
export const unitStep: DateRule = (line, at): Match | null =>
  readTold(line, at) ?? readStepped(line, at) ?? readRecent(line, at) ?? readBare(line, at)

const TOLD = /^(?:previous|following|preceding|same|next)$/

/** `that day`, `the same month`, `the following year`: seen from what was told last. */
function readTold(line: LexemeLine, at: number): Match | null {
  const word = wordAt(line, at)
  if (word !== 'that' && word !== 'the' && word !== 'this') return null
  const same = word === 'that' ? wordAt(line, at + 1) === 'same' : TOLD.test(wordAt(line, at + 1))
  const head = same ? at + 2 : at + 1
  if (!same && word !== 'that') return null
  const sense = line.lexemes[head]?.sense
  const mode = same ? wordAt(line, at + 1) : 'same'
  if (!sense?.unit || sense.plural || sense.unit === 'second' || sense.unit === 'minute')
    return null
  // "the next week" is next week: only a day is told from the story's own time.
  if (mode === 'next' && sense.unit !== 'day') return null
  const step: Step = mode === 'same' ? 0 : mode === 'previous' || mode === 'preceding' ? -1 : 1
  const expression: Expression = { kind: 'unit', unit: sense.unit, step, told: true }
  return { start: at, end: head + 1, rule: 'unit.told', expression }
}

function readStepped(line: LexemeLine, at: number): Match | null {
  const lead = readStep(line, at)
  if (!lead) return readLatest(line, at)
  const fiscal = /^(?:fiscal|financial|calendar|full)$/.test(wordAt(line, lead.end))
  const head = fiscal ? lead.end + 1 : lead.end
  const sense = line.lexemes[head]?.sense
  if (sense?.unit && !sense.plural) {
    const { unit } = sense
    // "a last minute deal", "this second"
    if (unit === 'minute' || unit === 'second') return null
    if (isSpan(line, lead, unit)) return span(line, at, head, 1)
    const expression: Expression = { kind: 'unit', unit, step: lead.step }
    return { start: at, end: head + 1, rule: 'unit.step', expression }
  }
  const count = readCount(line, head)
  const end = count ? after(line, count.end - 1) : head
  const counted = line.lexemes[end]?.sense
  if (!counted?.unit || (!count && !counted.plural)) return null
  // "this 6-year-old"
  if (counted.unit === 'year' && wordAt(line, after(line, end)) === 'old') return null
  return span(line, at, end, count ? count.count : null)
}

/** `the past month`, `the last decade` are lengths up to now; `this past week` is the last one. */
function isSpan(
  line: LexemeLine,
  { step, end }: { step: Step; end: number },
  unit: TimeUnit,
): boolean {
  if (unit === 'decade' || unit === 'century') return step !== 0
  const isPast = wordAt(line, end - 1) === 'past' && wordAt(line, end - 2) !== 'this'
  return isPast && unit !== 'year'
}

/** `the past two months`: how long, up to now or from now. */
function span(line: LexemeLine, start: number, head: number, count: number | null): Match {
  const unit = line.lexemes[head]?.sense.unit ?? 'day'
  const expression: Expression = { kind: 'duration', count, unit }
  return { start, end: head + 1, rule: 'duration.step', expression }
}

/** `the latest quarter`, `the current fiscal year`. */
function readLatest(line: LexemeLine, at: number): Match | null {
  const from = wordAt(line, at) === 'the' ? at + 1 : at
  if (wordAt(line, from) !== 'latest') return null
  const head = wordAt(line, from + 1) === 'fiscal' ? from + 2 : from + 1
  const word = wordAt(line, head)
  const unit = line.lexemes[head]?.sense.unit
  if (word === 'quarter' || word === 'period') {
    const expression: Expression = { kind: 'quarter', quarter: null }
    return { start: at, end: head + 1, rule: 'quarter.latest', expression }
  }
  if (!unit || line.lexemes[head]?.sense.plural) return null
  const expression: Expression = { kind: 'unit', unit, step: unit === 'year' ? -1 : 0 }
  return { start: at, end: head + 1, rule: 'unit.latest', expression }
}

/** `recent years`, `coming months`, `past quarters`. */
function readRecent(line: LexemeLine, at: number): Match | null {
  const word = wordAt(line, at)
  if (!/^(?:recent|coming|past|future)$/.test(word)) return null
  const sense = line.lexemes[at + 1]?.sense
  if (!sense?.unit || !sense.plural) return null
  // "recent years" is vague, "recent weeks" is some weeks.
  if (word === 'recent' && sense.unit !== 'year') return span(line, at, at + 1, null)
  const isPast = word === 'recent' || word === 'past'
  const reference = isPast ? 'PAST_REF' : 'FUTURE_REF'
  return { start: at, end: at + 2, rule: 'vague.unit', expression: { kind: 'vague', reference } }
}

/** "a day of the week", "player of the year": no time. */
const TITLED =
  /^(?:days?|man|woman|person|player|rookie|coach|team|club|car|book|film|movie|game|song|album|story|event|word|photo|picture|quote)$/

const BARE = /^(?:week|weekend|month|quarter|year|decade|century)$/

/** `the end of` before "the decade". */
const isEdge = (line: LexemeLine, at: number): boolean =>
  wordAt(line, at - 1) === 'of' &&
  /^(?:end|start|beginning|close|middle|rest)$/.test(wordAt(line, at - 2))

/** `the week`, `the weekend`, `the year`: the current one, or of quarters the one reported. */
function readBare(line: LexemeLine, at: number): Match | null {
  if (wordAt(line, at) !== 'the') return null
  const full = /^(?:full|fiscal|entire|whole|financial)$/.test(wordAt(line, at + 1))
  const head = full ? at + 2 : at + 1
  const sense = line.lexemes[head]?.sense
  if (!sense?.unit || sense.plural || !BARE.test(sense.unit)) return null
  // "by the end of the decade" is a time, "the decade was calm" may be any.
  if (/^(?:decade|century)$/.test(sense.unit) && !isEdge(line, at)) return null
  if (wordAt(line, at - 1) === 'of' && TITLED.test(wordAt(line, at - 2))) return null
  // "the year 1999", "the week of March 3", "the month-long siege" are read elsewhere.
  // "the year ended March 31" is twelve months.
  const isTerm = /^(?:ended|ending|end|that)$/.test(wordAt(line, head + 1))
  if (sense.unit === 'year' && isTerm) return span(line, at, head, 1)
  if (wordAt(line, head + 1) === 'of' || wordAt(line, head + 1) === '-') return null
  const expression: Expression =
    sense.unit === 'quarter'
      ? { kind: 'quarter', quarter: null }
      : { kind: 'unit', unit: sense.unit }
  return { start: at, end: head + 1, rule: 'unit.bare', expression }
}
