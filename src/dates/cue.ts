import {
  APPOINTED,
  BEHIND,
  DEFERRED,
  DONE,
  INTENT,
  MODAL,
  NOT_PAST,
  NOT_VERBS,
  PLAN,
  PREPOSITIONS,
  PRESENT,
  REPORT,
  UP_TO,
  WILL,
} from './direction.data.ts'
import { type LexemeLine, wordAt } from './line.ts'

/** What the governing verb says: who will, is to or plans to looks ahead; who said or did, back. */
export type VerbCue =
  | 'will'
  | 'would'
  | 'modal'
  | 'plan'
  | 'had-plan'
  | 'is-to'
  | 'to'
  | 'done-to'
  | 'past'
  | 'report'
  | 'present'
  | 'none'

/** All that the words around an expression say of its side. */
export interface Cues {
  readonly verb: VerbCue
  /** The first verb behind it, asked where none before it speaks. */
  readonly following: 'will' | 'past' | null
  /** Names of the features that are on, as the weights know them. */
  readonly names: readonly string[]
}

/** How many words back, and ahead, the governing verb is looked for. */
const REACH = 16
/** A verb farther off than this says less. */
const NEAR = 6

/** Reads the words around the expression from `start` to `end`. */
export function readCues(line: LexemeLine, start: number, end: number): Cues {
  const { verb, distance, isBusy } = governing(line, start)
  const following =
    verb === 'none' || verb === 'present' ? readFollowing(line, end, verb === 'present') : null
  const names = [`verb:${verb}`]
  if (distance > NEAR) names.push(LOOKS_AHEAD.has(verb) ? 'far:ahead' : 'far:behind')
  if (following) names.push(`following:${following}`)
  if (isBusy) names.push('ing')
  const preposition = PREPOSITIONS[wordAt(line, start - 1)]
  if (preposition) names.push(`before:${preposition}`)
  if (isSoonest(line, start)) names.push('soonest')
  if (/^'s?$/.test(wordAt(line, end))) names.push('owner')
  if (hasAppointed(line, start)) names.push('appointed')
  return { verb, following, names }
}

const LOOKS_AHEAD: ReadonlySet<VerbCue> = new Set<VerbCue>([
  'will',
  'plan',
  'to',
  'is-to',
  'would',
  'modal',
])

/** The nearest verb before an expression that says anything. */
function governing(line: LexemeLine, start: number) {
  const limit = Math.max(0, start - REACH)
  let isBusy = false
  for (let at = start - 1; at >= limit; at--) {
    const word = wordAt(line, at)
    if (word === ';' || word === ':') break
    const verb = readVerb(line, at, start)
    if (verb) return { verb, distance: start - at, isBusy }
    if (word.length > 5 && word.endsWith('ing') && start - at <= 4) isBusy = true
  }
  return { verb: 'none' as VerbCue, distance: 0, isBusy }
}

function readVerb(line: LexemeLine, at: number, start: number): VerbCue | null {
  const word = wordAt(line, at)
  if (WILL.has(word)) return 'will'
  if (word === 'would' || MODAL.has(word)) {
    // "could have met Monday" looks back.
    if (wordAt(line, at + 1) === 'have') return 'past'
    return word === 'would' ? 'would' : 'modal'
  }
  if (word === 'to' && at + 1 < start && isVerb(line, at + 1)) return readInfinitive(line, at)
  // "postponed until Monday", "moved to Friday"
  if (DEFERRED.has(word) && UP_TO.has(wordAt(line, start - 1))) return 'plan'
  if (PLAN.has(word)) return wasBefore(line, at) ? 'had-plan' : 'plan'
  // "is to be held in May": the participle of a passive looks where its auxiliary does.
  if (/^(?:be|being)$/.test(wordAt(line, at - 1))) return null
  if (REPORT.has(word)) return start - at <= 2 ? 'report' : 'past'
  if (isPast(word)) return 'past'
  return PRESENT.has(word) && !isBareVerb(line, at) ? 'present' : null
}

/** "will open", "to open": the verb says nothing that its auxiliary does not. */
function isBareVerb(line: LexemeLine, at: number): boolean {
  const before = wordAt(line, wordAt(line, at - 1) === 'not' ? at - 2 : at - 1)
  return before === 'to' || before === 'would' || WILL.has(before) || MODAL.has(before)
}

function readInfinitive(line: LexemeLine, at: number): VerbCue {
  const before = wordAt(line, at - 1)
  if (INTENT.has(before)) return wasBefore(line, at) ? 'had-plan' : 'plan'
  if (before === 'is' || before === 'are') return 'is-to'
  return DONE.has(before) ? 'done-to' : 'to'
}

const isPast = (word: string): boolean =>
  BEHIND.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word))

/** "had been due", "was previously scheduled": a plan of the past. */
function wasBefore(line: LexemeLine, at: number): boolean {
  for (let index = at - 1; index >= at - 4; index--) {
    const word = wordAt(line, index)
    if (word === 'had') return true
    if (word === 'was' || word === 'were') return wordAt(line, index + 1) === 'previously'
  }
  return false
}

function isVerb(line: LexemeLine, index: number): boolean {
  const lexeme = line.lexemes[index]
  if (!lexeme || !/^\p{Ll}/u.test(lexeme.text) || lexeme.sense.trigger) return false
  return !NOT_VERBS.has(lexeme.lower) && lexeme.sense.number === undefined
}

/** "On Tuesday, ministers will meet": without a verb before it, the first one after it. */
function readFollowing(line: LexemeLine, end: number, hasVerb: boolean): Cues['following'] {
  const limit = Math.min(line.lexemes.length, end + REACH)
  for (let at = end; at < limit; at++) {
    const word = wordAt(line, at)
    if (WILL.has(word)) return 'will'
    if (word === 'to' && /^(?:is|are)$/.test(wordAt(line, at - 1))) return 'will'
    if (/^(?:scheduled|expected|due|set)$/.test(word)) return 'will'
    // "Ministers meet on Friday, the host said": who says so says it now.
    if (isPast(word)) return hasVerb && REPORT.has(word) ? null : 'past'
  }
  return null
}

/** "as soon as Tuesday", "no later than Friday". */
function isSoonest(line: LexemeLine, start: number): boolean {
  if (wordAt(line, start - 2) === 'later') return wordAt(line, start - 1) === 'than'
  return (
    wordAt(line, start - 1) === 'as' &&
    wordAt(line, start - 3) === 'as' &&
    /^(?:soon|early|late)$/.test(wordAt(line, start - 2))
  )
}

function hasAppointed(line: LexemeLine, start: number): boolean {
  for (let at = Math.max(0, start - 8); at < start; at++) {
    if (APPOINTED.has(wordAt(line, at))) return true
  }
  return false
}
