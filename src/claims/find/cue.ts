import { sayingVerbs } from '../../lexicon/index.ts'
import { verbGroupAt } from './cue-clause.ts'
import { type CueVerb, cueVerb, type FormShape, formShape } from './cue-lexicon.ts'
import type { Paragraph, Range, WordCell } from './paragraph.ts'

/** A cue verb in place, with its whole verb group. */
export interface Cue extends Range {
  readonly verb: CueVerb
  /** Index of the verb itself. */
  readonly head: number
  readonly shape: FormShape
  /** `has said` is active, `was accused` passive. */
  readonly passive: boolean
  /** `to say`, with what governs it taken into the group (`went on to say`, `declined to say`). */
  readonly infinitive: boolean
  readonly negated: boolean
  /** `whether Oslo will agree to …`, `could argue that …`: nobody has said it yet. */
  readonly supposed: boolean
}

/** `will say on Monday that …`: a speech whose words are known. */
const FORETOLD = sayingVerbs('foretold')
/** `calls itself the Army of God` names; it claims nothing. */
const REFLEXIVE = new Set(['itself', 'himself', 'herself', 'themselves'])
const NAMING = sayingVerbs('names')

/** Every cue verb of a range of words that stands outside quotation marks. */
export function findCues(paragraph: Paragraph, within: Range): Cue[] {
  const cues: Cue[] = []
  for (let at = within.from; at < within.to; at++) {
    const cell = paragraph.cells[at] as WordCell
    if (cell.quote !== -1) continue
    const cue = cueAt(paragraph, at, within)
    if (cue) cues.push(cue)
  }
  return cues
}

function cueAt(paragraph: Paragraph, head: number, within: Range): Cue | null {
  const { cells } = paragraph
  const cell = cells[head] as WordCell
  if (cell.wordClass !== 'verb' && cell.wordClass !== 'noun' && cell.wordClass !== 'adj')
    return null
  const verb = cueVerb(cell.low, cells[head + 1]?.low ?? '')
  if (!verb) return null
  const shape = formShape(cell.low, verb.lemma)
  if (!isVerb(cells, head, shape) || isNameGiving(cells, head, verb)) return null
  const group = verbGroupAt(paragraph, head)
  const from = withAdverbs(cells, Math.min(group?.from ?? head, head), within.from)
  const to = head + (verb.particle ? 2 : 1)
  const negated = group?.negated ?? false
  const infinitive = group?.form === 'infinitive'
  const passive = shape === 'past' && group?.passive === true && group.form === 'finite'
  const supposed =
    (group?.modal !== undefined && isSupposing(group.modal, verb)) ||
    isNobody(cells, from, within.from) ||
    isCondition(cells, from, within.from)
  return { from, to, head, verb, shape, passive, infinitive, negated, supposed }
}

/** `may say that …`; but `can confirm that …` confirms it. */
const isSupposing = (modal: string, { lemma }: CueVerb): boolean =>
  modal !== 'can' && !(modal === 'will' && FORETOLD.has(lemma))

/** `so-called peace`, `calls itself a charity`. */
function isNameGiving(cells: readonly WordCell[], head: number, { lemma }: CueVerb): boolean {
  if (!NAMING.has(lemma)) return false
  const isSoCalled = /^[-‐‑]$/.test(cells[head - 1]?.low ?? '') && cells[head - 2]?.low === 'so'
  return isSoCalled || REFLEXIVE.has(cells[head + 1]?.low ?? '')
}

const CONDITIONS = new Set(['if', 'whether', 'unless'])

/** `even if Oslo agrees to …`, `whether she believes it`: within so many words of the verb. */
function isCondition(cells: readonly WordCell[], end: number, floor: number): boolean {
  for (let at = end - 1; at >= Math.max(floor, end - 8); at--) {
    const { low, wordClass } = cells[at] as WordCell
    if (CONDITIONS.has(low)) return true
    if (['comma', 'punct', 'verb', 'aux', 'quote'].includes(wordClass)) return false
  }
  return false
}

const NOBODY = new Set(['neither', 'none', 'nobody', 'no-one'])

/** `Neither side believes …`, `nobody says …`: whom the words name says no such thing. */
function isNobody(cells: readonly WordCell[], end: number, floor: number): boolean {
  for (let at = end - 1; at >= Math.max(floor, end - 4); at--) {
    const { low, wordClass } = cells[at] as WordCell
    if (NOBODY.has(low) || low === 'no') return true
    if (wordClass !== 'noun' && wordClass !== 'adj' && low !== 'of') return false
  }
  return false
}

/** A tagger's noun is a verb after an auxiliary or a pronoun; its verb is a noun after `the`. */
function isVerb(cells: readonly WordCell[], head: number, shape: FormShape): boolean {
  const cell = cells[head] as WordCell
  const before = cells[head - 1]
  if (before?.wordClass === 'det' || before?.wordClass === 'poss') {
    return cell.xpos === 'VBD' && before.wordClass !== 'poss' && before.low === 'both'
  }
  if (before?.wordClass === 'adp' && shape !== 'ing') return false
  // "the world's largest confirmed reserves", "the first reported case": before its noun.
  if (shape === 'past' && isRanking(before, cells[head - 2])) return false
  if (cell.wordClass === 'verb') return true
  if (shape === 's' && isAfterQuote(cells, head)) return true
  // "The ministry also claims …": an adverb stands before no noun.
  if (before?.wordClass === 'adv' && shape === 's') return true
  return before?.wordClass === 'pronoun' && !/^th/.test(before.low) && shape !== 'ing'
}

const RANKS = new Set([
  'first',
  'second',
  'third',
  'last',
  'latest',
  'only',
  'current',
  'newly',
  'recently',
  'previously',
])

const isRanking = (word: WordCell | undefined, before: WordCell | undefined): boolean =>
  (before?.wordClass === 'poss' && word?.wordClass === 'adj') ||
  (before?.wordClass === 'det' && RANKS.has(word?.low ?? ''))

/** `"It leaks," notes Ms. Lind`: after a quotation taggers see a plural noun. */
function isAfterQuote(cells: readonly WordCell[], head: number): boolean {
  const before = cells[head - 1]
  const quoted = before?.wordClass === 'comma' ? cells[head - 2] : before
  return quoted !== undefined && quoted.quote !== -1
}

/** The first word of the group with the adverbs before it: `also said`. */
function withAdverbs(cells: readonly WordCell[], from: number, floor: number): number {
  let at = from
  while (at > floor && cells[at - 1]?.wordClass === 'adv' && cells[at - 1]?.quote === -1) at--
  // An adverb at the very edge that a comma or clause sets apart is the sentence's, not the verb's.
  while (at < from && isSentenceAdverb(cells[at] as WordCell)) at++
  return at
}

const isSentenceAdverb = (cell: WordCell): boolean =>
  ['here', 'there', 'ago', 'however'].includes(cell.low)
