import type { Cue } from './cue.ts'
import { nounPhraseAt, nounPhraseBefore, trimEnd } from './noun-phrase.ts'
import type { Paragraph, Range } from './paragraph.ts'
import { cellAt, type Passage } from './passage.ts'
import { TIME_WORDS } from './word-class.data.ts'

/** How far a "that" may stand from its verb: `said in a statement late on Friday that …`. */
const REACH = 16

/** Whether a word can be a clause's verb. */
export const isVerbal = (paragraph: Paragraph, at: number): boolean => {
  const { wordClass } = cellAt(paragraph, at)
  return wordClass === 'verb' || wordClass === 'aux'
}

/** Whether a stretch of words holds a verb that can be a clause's. */
export function hasVerb(paragraph: Paragraph, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (isVerbal(paragraph, at)) return true
  return false
}

/** Where the clause that a cue introduces begins, or -1 where none does. */
export function clauseStart(passage: Passage, cue: Cue): number {
  const { paragraph, range } = passage
  const { frames } = cue.verb
  let at = cue.to
  if (frames.has('addressee')) at = skipAddressee(passage, at)
  const that = findThat(passage, at)
  if (that >= 0) return that
  if (!frames.has('clause') && !isRelativeWhat(passage, cue)) return -1
  while (TIME_WORDS.has(cellAt(paragraph, at).low)) at++
  const first = cellAt(paragraph, at)
  if (isRelativeWhat(passage, cue) && isVerbal(paragraph, at)) return at
  if (first.quote !== -1) return at
  const opens = ['det', 'pronoun', 'name', 'noun', 'adj', 'num', 'verb', 'aux', 'adv', 'sconj']
  if (!opens.includes(first.wordClass)) return -1
  if (first.wordClass === 'sconj' && !['if', 'what', 'why', 'how', 'whether'].includes(first.low)) {
    return -1
  }
  const end = Math.min(range.to, at + 40)
  if (first.wordClass === 'verb' || first.wordClass === 'aux') {
    return first.low.endsWith('ing') ? at : -1
  }
  for (let index = at + 1; index < end; index++) {
    const cell = cellAt(paragraph, index)
    if (cell.quote !== -1) return at
    if (cell.wordClass === 'comma' && (index - at < 2 || isAttributed(passage, index))) return -1
    if (isVerbal(paragraph, index)) return at
  }
  // What follows "say" is a clause even where the tagger saw no verb in it.
  return cue.verb.lemma === 'say' && end - at > 3 ? at : -1
}

/** `He wrote a book, Lund said`: after the comma somebody else speaks. */
function isAttributed({ paragraph, cues }: Passage, comma: number): boolean {
  return cues.some((cue) => {
    if (cue.from <= comma || cue.from > comma + 8) return false
    return nounPhraseBefore(paragraph, cue.from, comma + 1)?.from === comma + 1
  })
}

/** `what it says is …`, `which she said was …` */
function isRelativeWhat({ paragraph, range }: Passage, cue: Cue): boolean {
  const subject = nounPhraseBefore(paragraph, cue.from, range.from)
  if (!subject) return false
  const before = cellAt(paragraph, subject.from - 1)
  return before.low === 'what' || before.wordClass === 'relative'
}

/** Index of "that" within reach, with no verb and no comma but a time between. */
function findThat({ paragraph, range }: Passage, from: number): number {
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
  cellAt(paragraph, at).wordClass === 'relative' && isVerbal(paragraph, at + 1)

/** The word after the one who is told. */
export function skipAddressee({ paragraph, range }: Passage, from: number): number {
  const phrase = nounPhraseAt(paragraph, from, range.to, false)
  if (!phrase) return from
  let at = phrase.to
  while (TIME_WORDS.has(cellAt(paragraph, at).low)) at++
  return at
}

/** Where the content that begins at `from` ends: at the next attribution or the sentence's end. */
export function contentEnd(passage: Passage, cue: Range, from: number): number {
  const { paragraph, range } = passage
  let end = range.to
  for (const other of passage.cues) {
    if (other.from < Math.max(from, cue.to)) continue
    const cut = cutBefore(passage, other, from)
    if (cut > from && cut < end) end = cut
  }
  for (let at = from; at < end; at++) {
    const cell = cellAt(paragraph, at)
    if (cell.quote !== -1) continue
    const next = cellAt(paragraph, at + 1)
    const isBreak =
      cell.low === ';' ||
      (cell.wordClass === 'comma' && next.low === 'according') ||
      (cell.low === 'according' && cellAt(paragraph, at + 1).low === 'to' && at > from)
    if (isBreak) {
      end = at
      break
    }
  }
  return trimContent(paragraph, from, end)
}

const THOUGHT = new Set(['think', 'believe', 'suspect', 'assume', 'guess', 'find', 'learn', 'show'])

/** `He said he had seen it and thought of home`: a thought is rarely told beside what is said. */
const isThought = ({ verb }: Cue): boolean => verb.kind === 'attitude' || THOUGHT.has(verb.lemma)

/** The place where a later cue's own clause begins, where it is not part of the content; else -1. */
function cutBefore({ paragraph, range }: Passage, other: Cue, from: number): number {
  const before = cellAt(paragraph, other.from - 1)
  if (other.shape === 'ing') {
    return before.wordClass === 'comma' && cellAt(paragraph, other.from).wordClass === 'verb'
      ? other.from - 1
      : -1
  }
  if (other.infinitive || isThought(other)) return -1
  if (before.wordClass === 'cconj')
    return other.shape === 'past' || other.shape === 's' ? other.from - 1 : -1
  const subject = nounPhraseBefore(paragraph, other.from, Math.max(from, range.from))
  if (!subject) return -1
  const link = cellAt(paragraph, subject.from - 1)
  const linkBefore = cellAt(paragraph, subject.from - 2)
  if (['but', 'and', 'while', 'although', 'though', 'as', 'yet'].includes(link.low)) {
    return linkBefore.wordClass === 'comma' ? subject.from - 2 : -1
  }
  const isTrailing = link.wordClass === 'comma' && other.verb.frames.has('after')
  return isTrailing && clauseStart({ paragraph, range, cues: [] }, other) < 0
    ? subject.from - 1
    : -1
}

/** Final marks are no content, but a quotation keeps its closing mark. */
export function trimContent(paragraph: Paragraph, from: number, to: number): number {
  let end = trimEnd(paragraph.cells, from, to)
  const last = cellAt(paragraph, to - 1)
  if (last.wordClass === 'quote' && last.quote !== -1) end = to
  return end
}

/** The words of the clause before `end`: from the sentence's start or the last break. */
export function clauseBefore({ paragraph, range }: Passage, end: number): Range {
  let from = range.from
  for (let at = end - 1; at > range.from; at--) {
    const cell = cellAt(paragraph, at)
    if (cell.quote === -1 && cell.low === ';') {
      from = at + 1
      break
    }
  }
  const first = cellAt(paragraph, from)
  if (['but', 'and'].includes(first.low)) from++
  if (cellAt(paragraph, from).wordClass === 'comma') from++
  return { from, to: trimContent(paragraph, from, end) }
}
