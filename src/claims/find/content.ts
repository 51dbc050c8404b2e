import { clauseStart } from './clause-start.ts'
import type { Cue } from './cue.ts'
import type { Paragraph, Range } from './paragraph.ts'
import { type ClaimPassage, cellAt, isVerbal, subjectOf } from './passage.ts'
import { trimEnd } from './word-run.ts'

/** Whether a stretch of words holds a verb that can be a clause's. */
export function hasVerb(paragraph: Paragraph, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (isVerbal(paragraph, at)) return true
  return false
}

/** Where the content that begins at `from` ends: at the next attribution or the sentence's end. */
export function contentEnd(passage: ClaimPassage, cue: Range, from: number): number {
  const { paragraph, range } = passage
  let end = range.to
  for (const other of passage.cues) {
    if (other.from < Math.max(from, cue.to)) continue
    const cut = cutBefore(passage, other, from)
    if (cut > from && cut < end) end = cut
  }
  const isInside = isSubordinate(passage, cue.from)
  for (let at = from; at < end; at++) {
    const cell = cellAt(paragraph, at)
    if (cell.quote !== -1) continue
    if (isInside && at > from + 2 && opensMain(paragraph, at)) {
      end = at
      break
    }
    const next = cellAt(paragraph, at + 1)
    const isBreak =
      cell.low === ';' ||
      (cell.wordClass === 'comma' && next.low === 'according') ||
      (cell.low === 'according' && cellAt(paragraph, at + 1).low === 'to' && at > from) ||
      isAside(paragraph, at, range.to)
    if (isBreak) {
      end = at
      break
    }
  }
  return end === range.to ? quoteEnd(paragraph, from, end) : trimContent(paragraph, from, end)
}

const SUBORDINATORS = new Set(
  'after as when while although though because since if before once whereas'.split(' '),
)

/** `Shortly after Oslo said it had left, …`: the attribution stands in a clause that opens the sentence. */
function isSubordinate({ paragraph, range }: ClaimPassage, cue: number): boolean {
  const opens = [range.from, range.from + 1].some((at) =>
    SUBORDINATORS.has(cellAt(paragraph, at).low),
  )
  if (!opens) return false
  for (let at = range.from; at < cue; at++) {
    if (cellAt(paragraph, at).wordClass === 'comma') return false
  }
  return true
}

const SUBJECTS = new Set(['pronoun', 'det', 'name', 'noun', 'adj', 'num'])

/** The comma after which the main clause begins: a subject and, close behind it, a verb. */
function opensMain(paragraph: Paragraph, at: number): boolean {
  if (cellAt(paragraph, at).wordClass !== 'comma') return false
  if (!SUBJECTS.has(cellAt(paragraph, at + 1).wordClass)) return false
  for (let next = at + 2; next < at + 9; next++) {
    if (isVerbal(paragraph, next)) return true
    if (['comma', 'punct', 'cconj'].includes(cellAt(paragraph, next).wordClass)) return false
  }
  return false
}

const ASIDES: ReadonlySet<string> = new Set(['but', 'and', 'yet', 'a', 'an'])

/**
 * `He said the port is full – but what does that mean?`, `… – a charge that Oslo denies`: behind a
 * dash that no second one closes the reporter speaks again.
 */
function isAside(paragraph: Paragraph, at: number, end: number): boolean {
  if (!isDash(paragraph, at) || !ASIDES.has(cellAt(paragraph, at + 1).low)) return false
  for (let next = at + 1; next < end; next++) if (isDash(paragraph, next)) return false
  return true
}

const isDash = (paragraph: Paragraph, at: number): boolean => {
  const { wordClass, low, quote } = cellAt(paragraph, at)
  return wordClass === 'punct' && quote === -1 && /^(?:-{1,2}|[–—])$/.test(low)
}

/** A quotation inside the content may go on past its sentence: `said it was "old. It leaks."` */
function quoteEnd(paragraph: Paragraph, from: number, end: number): number {
  const inside = cellAt(paragraph, end - 1).quote
  const goesOn = inside !== -1 && cellAt(paragraph, end).quote === inside
  return goesOn ? (paragraph.quotes[inside]?.to ?? end) : trimContent(paragraph, from, end)
}

const THOUGHT = new Set(['think', 'believe', 'suspect', 'assume', 'guess', 'find', 'learn', 'show'])

/** `He said he had seen it and thought of home`: a thought is rarely told beside what is said. */
const isThought = ({ verb }: Cue): boolean => verb.kind === 'attitude' || THOUGHT.has(verb.lemma)

/** The place where a later cue's own clause begins, where it is not part of the content; else -1. */
function cutBefore({ paragraph, range }: ClaimPassage, other: Cue, from: number): number {
  const before = cellAt(paragraph, other.from - 1)
  if (other.shape === 'ing' && cellAt(paragraph, other.from).wordClass !== 'aux') {
    return before.wordClass === 'comma' ? other.from - 1 : -1
  }
  if (other.infinitive || isThought(other)) return -1
  if (before.wordClass === 'cconj')
    return other.shape === 'past' || other.shape === 's' ? other.from - 1 : -1
  const subject = subjectOf({ paragraph }, other)
  if (!subject || subject.from < Math.max(from, range.from) || subject.to > other.from) return -1
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
export function clauseBefore({ paragraph, range }: ClaimPassage, end: number): Range {
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
