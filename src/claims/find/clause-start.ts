import type { Cue } from './cue.ts'
import type { Paragraph } from './paragraph.ts'
import { type ClaimPassage, cellAt, isVerbal, subjectOf } from './passage.ts'
import { plainPhraseAt } from './phrase-around.ts'
import { TIME_WORDS } from './word-class.data.ts'

/** How far a "that" may stand from its verb: `said in a statement late on Friday that …`. */
const REACH = 16

/** Where the clause that a cue introduces begins, or -1 where none does. */
export function clauseStart(passage: ClaimPassage, cue: Cue): number {
  const { paragraph } = passage
  const { frames } = cue.verb
  let at = cue.to
  if (frames.has('addressee')) at = skipAddressee(passage, at)
  const that = findThat(passage, at)
  if (that >= 0) return that
  if (!frames.has('clause') && !isRelativeWhat(passage, cue)) return -1
  while (TIME_WORDS.has(cellAt(paragraph, at).low)) at++
  if (isRelativeWhat(passage, cue) && isVerbal(paragraph, at)) return at
  if (cellAt(paragraph, at).quote !== -1) return at
  // "Dahl added 25 points": nothing is said.
  if (cue.verb.lemma === 'add' && cellAt(paragraph, at).wordClass === 'num') return -1
  return opensClause(paragraph, at) && hasSubjectAndVerb(passage, cue, at) ? at : -1
}

const OPENS: ReadonlySet<string> = new Set(
  'det pronoun name noun adj num verb aux adv sconj'.split(' '),
)
const ASKED = new Set(['if', 'what', 'why', 'how', 'whether'])

/** Whether a clause can begin with a word: "said if …" can, "said because …" cannot. */
function opensClause(paragraph: Paragraph, at: number): boolean {
  const { wordClass, low } = cellAt(paragraph, at)
  if (wordClass === 'sconj') return ASKED.has(low)
  if (isVerbal(paragraph, at)) return low.endsWith('ing')
  return OPENS.has(wordClass)
}

/** How far into a clause its verb may stand. */
const VERB_REACH = 40

function hasSubjectAndVerb(passage: ClaimPassage, cue: Cue, from: number): boolean {
  const { paragraph, range } = passage
  if (isVerbal(paragraph, from)) return true
  const end = Math.min(range.to, from + VERB_REACH)
  for (let at = from + 1; at < end; at++) {
    const cell = cellAt(paragraph, at)
    if (cell.quote !== -1 || isVerbal(paragraph, at)) return true
    if (cell.wordClass === 'comma' && (at - from < 2 || isAttributed(passage, at))) return false
  }
  // What follows "say" is a clause even where the tagger saw no verb in it.
  const { low } = cellAt(paragraph, from)
  return cue.verb.lemma === 'say' && end - from > 3 && low !== 'nothing'
}

/** `He wrote a book, Lund said`: after the comma somebody else speaks. */
function isAttributed({ paragraph, cues }: ClaimPassage, comma: number): boolean {
  return cues.some((cue) => {
    if (cue.from <= comma || cue.from > comma + 8) return false
    return subjectOf({ paragraph }, cue)?.from === comma + 1
  })
}

/** `what it says is …`, `which she said was …` */
function isRelativeWhat({ paragraph }: ClaimPassage, cue: Cue): boolean {
  const subject = subjectOf({ paragraph }, cue)
  if (!subject) return false
  const before = cellAt(paragraph, subject.from - 1)
  return before.low === 'what' || before.wordClass === 'relative'
}

const NEAR_TIMES = new Set(['this', 'last', 'late', 'early', 'earlier'])

/** The word after `this month`, `late on Friday`: the time stands between a verb and its "that". */
function pastTime(paragraph: Paragraph, from: number): number {
  let at = from
  while (NEAR_TIMES.has(cellAt(paragraph, at).low)) at++
  if (at === from || !TIME_WORDS.has(cellAt(paragraph, at).low)) return from
  return at + 1
}

/** Index of "that" within reach, with no verb and no comma but a time between. */
function findThat({ paragraph, range }: ClaimPassage, after: number): number {
  const from = pastTime(paragraph, after)
  const end = Math.min(range.to, from + REACH)
  for (let at = from; at < end; at++) {
    const cell = cellAt(paragraph, at)
    if (cell.low === 'that' && !isSubjectRelative(paragraph, at)) {
      const next = cellAt(paragraph, at + 1)
      const isDemonstrative =
        cell.wordClass === 'det' || (at > from && cell.wordClass === 'pronoun')
      return isDemonstrative && next.wordClass !== 'det' && at === from && next.wordClass === 'noun'
        ? -1
        : at
    }
    if (cell.quote !== -1 || isVerbal(paragraph, at)) return -1
    if (['punct', 'sconj', 'relative', 'cconj'].includes(cell.wordClass)) return -1
    if (at === from && ['pronoun', 'det'].includes(cell.wordClass)) return -1
  }
  return -1
}

/** `the plan that passed`: a relative pronoun with its verb; taggers take many others for one. */
const isSubjectRelative = (paragraph: Paragraph, at: number): boolean =>
  cellAt(paragraph, at).wordClass === 'relative' &&
  isVerbal(paragraph, at + 1) &&
  !cellAt(paragraph, at + 1).low.endsWith('ing')

/** "told reporters most ships left": where one noun follows another, these end the phrase. */
const PLAIN_ADDRESSEES = new Set(
  'reporters journalists lawmakers investors senators supporters voters police officials parliament congress'.split(
    ' ',
  ),
)

/** The word after the one who is told. */
function skipAddressee({ paragraph }: ClaimPassage, from: number): number {
  const isPlain = PLAIN_ADDRESSEES.has(cellAt(paragraph, from).low)
  const phrase = plainPhraseAt(paragraph, from)
  if (!phrase) return from
  let at = isPlain ? from + 1 : phrase.to
  while (TIME_WORDS.has(cellAt(paragraph, at).low)) at++
  return at
}
