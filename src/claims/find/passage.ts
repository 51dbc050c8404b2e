import type { Span } from '../../article/index.ts'
import { canSpeak } from './base-phrase.ts'
import type { ClaimDraft } from './claim-draft.ts'
import { type Cue, findCues } from './cue.ts'
import { clauseOfCue, inParagraph } from './cue-clause.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { type Paragraph, type Range, spanOf, type WordCell } from './paragraph.ts'

/** One sentence of a paragraph with its cues: what a rule looks at. */
export interface ClaimPassage {
  readonly paragraph: Paragraph
  readonly range: Range
  readonly cues: readonly Cue[]
}

/** A rule tried on one cue of a passage; null where it does not apply. */
export type CueRule = (passage: ClaimPassage, cue: Cue) => ClaimDraft | null

/** A rule tried on a whole passage, for cues that are no verbs. */
export type PassageRule = (passage: ClaimPassage) => ClaimDraft[]

/** The sentence as a passage. */
export function readPassage(paragraph: Paragraph, range: Range): ClaimPassage {
  return { paragraph, range, cues: findCues(paragraph, range) }
}

/** The cell at an index, or a full stop where there is none. */
const NOTHING: WordCell = {
  start: 0,
  end: 0,
  text: '',
  low: '',
  wordClass: 'punct',
  xpos: '.',
  sentence: 0,
  quote: -1,
}
/** The word at an index; an empty one beyond the ends. */
export const cellAt = ({ cells }: Paragraph, at: number): WordCell => cells[at] ?? NOTHING

/** Whether a word can be a clause's verb. */
export const isVerbal = (paragraph: Paragraph, at: number): boolean => {
  const { wordClass } = cellAt(paragraph, at)
  return wordClass === 'verb' || wordClass === 'aux'
}

/** Builds a draft from word ranges; null without content. */
export function draftOf(
  { paragraph }: ClaimPassage,
  cue: Pick<Cue, 'verb' | 'negated'> & Partial<Cue> & Range,
  source: Range | null,
  content: readonly Range[],
  rule: string,
): ClaimDraft | null {
  const spans: Span[] = content.filter((r) => r.to > r.from).map((r) => spanOf(paragraph, r))
  if (spans.length === 0) return null
  return {
    sentence: cellAt(paragraph, cue.from).sentence,
    source: source ? spanOf(paragraph, source) : null,
    cue: spanOf(paragraph, cue),
    content: spans,
    rule,
    ...stanceOf(cue),
  }
}

/** `did not deny` asserts nothing and denies nothing; `did not say` and `may say` are no statements either. */
export function stanceOf({
  verb,
  negated,
  supposed,
}: Pick<Cue, 'verb' | 'negated'> & Partial<Cue>): {
  kind: ClaimDraft['kind']
  polarity: ClaimDraft['polarity']
} {
  const { kind, polarity } = verb
  if (!negated) return { kind, polarity: supposed ? 0 : polarity }
  if (kind === 'deny') return { kind: 'no-comment', polarity: 0 }
  if (kind === 'confirm') return { kind: 'no-comment', polarity: 0 }
  if (['believe', 'think', 'expect', 'agree'].includes(verb.lemma)) return { kind, polarity: -1 }
  return { kind, polarity: 0 }
}

const isFiniteVerb = (cell: WordCell): boolean =>
  cell.wordClass === 'aux' ||
  (cell.wordClass === 'verb' && !cell.low.endsWith('ing') && cell.xpos !== 'VB')

/** Whose verb it is: the noun phrase before it, or the subject that it shares with an earlier verb. */
export function subjectOf(passage: ClaimPassage, cue: Range & Partial<Cue>): Range | null {
  const V = process.env.V ?? '0'
  if (V === '1') return treeSubject(passage, cue) ?? ruleSubject(passage, cue)
  if (V === '2') return ruleSubject(passage, cue) ?? treeSubject(passage, cue)
  if (V === '3') return treeSubject(passage, cue)
  return ruleSubject(passage, cue)
}
function treeSubject(passage: ClaimPassage, cue: Range & Partial<Cue>): Range | null {
  const { paragraph, range } = passage
  const before = cellAt(paragraph, cue.from - 1)
  const participle = cue.shape === 'ing' && cellAt(paragraph, cue.from).wordClass !== 'aux'
  if (participle && !['comma', 'cconj', 'punct'].includes(before.wordClass)) return null
  const found = clauseOfCue(paragraph, cue.head ?? cue.to - 1)
  if (!found) return null
  const { clause, from } = found
  if (clause.predicate.passive && clause.predicate.form === 'participle') return null
  const subject = clause.relation === 'relcl' && clause.subject ? clause.subject : clause.about
  if (!subject) return null
  const r = inParagraph(subject, from)
  return canSpeak(paragraph, r) ? r : null
}
function ruleSubject(passage: ClaimPassage, cue: Range & Partial<Cue>): Range | null {
  const { paragraph, range } = passage
  const before = cellAt(paragraph, cue.from - 1)
  const participle = cue.shape === 'ing' && cellAt(paragraph, cue.from).wordClass !== 'aux'
  // "anyone wanting to go": only set off by a comma does a participle go with the subject.
  if (participle && !['comma', 'cconj', 'punct'].includes(before.wordClass)) return null
  if (participle || before.wordClass === 'cconj' || isSharedComma(passage, cue)) {
    return sharedSubject(passage, cue.from)
  }
  const phrase = nounPhraseBefore(paragraph, cue.from, range.from)
  if (!phrase && isAfterBut(passage, cue.from)) return sharedSubject(passage, cue.from)
  if (!phrase || !canSpeak(paragraph, phrase)) return null
  return phrase
}

/** `Oslo stayed away, but, in a note, rejected …`: a circumstance between two commas. */
function isAfterBut({ paragraph, range }: ClaimPassage, end: number): boolean {
  if (cellAt(paragraph, end - 1).wordClass !== 'comma') return false
  for (let at = end - 2; at > range.from; at--) {
    const { wordClass } = cellAt(paragraph, at)
    if (wordClass === 'comma') return cellAt(paragraph, at - 1).wordClass === 'cconj'
    if (wordClass === 'verb' || wordClass === 'aux') return false
  }
  return false
}

/** `He left the room, then said …` */
function isSharedComma({ paragraph }: ClaimPassage, cue: Range): boolean {
  const before = cellAt(paragraph, cue.from - 1)
  return before.low === 'then' && cellAt(paragraph, cue.from - 2).wordClass === 'comma'
}

/** The subject of the nearest earlier finite verb outside quotations. */
function sharedSubject({ paragraph, range, cues }: ClaimPassage, end: number): Range | null {
  const earlier = cues.filter((cue) => cue.to <= end && !cue.infinitive && cue.shape !== 'ing')
  for (const cue of earlier.reverse()) {
    const phrase = nounPhraseBefore(paragraph, cue.from, range.from)
    if (phrase && canSpeak(paragraph, phrase)) return phrase
  }
  for (let at = range.from; at < end; at++) {
    const cell = cellAt(paragraph, at)
    if (cell.quote !== -1 || !isFiniteVerb(cell)) continue
    let from = at
    while (
      from > range.from &&
      ['aux', 'adv', 'not'].includes(cellAt(paragraph, from - 1).wordClass)
    ) {
      from--
    }
    const phrase = nounPhraseBefore(paragraph, from, range.from)
    if (phrase && canSpeak(paragraph, phrase)) return phrase
  }
  return null
}
