import type { Span } from '../../article/index.ts'
import type { ClauseArgument } from '../../clauses/index.ts'
import type { ClaimRuleName } from '../rule-files.data.ts'
import type { ClaimDraft } from './claim-draft.ts'
import { type Cue, findCues } from './cue.ts'
import { type CueClause, clauseOfCue, inParagraph } from './cue-clause.ts'
import { type Paragraph, type Range, spanOf, type WordCell } from './paragraph.ts'
import { canSpeak } from './word-run.ts'

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
  rule: ClaimRuleName,
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

/** Whose verb it is: of whom its clause speaks; none where that cannot speak. */
export function subjectOf(
  { paragraph }: Pick<ClaimPassage, 'paragraph'>,
  cue: Range & Pick<Cue, 'head' | 'shape'>,
): Range | null {
  const found = clauseOfCue(paragraph, cue.head)
  if (!found || isLooseParticiple(paragraph, cue)) return null
  const { clause, from } = found
  // "reported earlier by the paper": told of a thing, not by it.
  if (clause.predicate.passive && clause.predicate.form === 'participle') return null
  // "who said": the word itself; whom it means is asked later.
  const subject =
    clause.relation === 'relcl' && clause.subject
      ? clause.subject
      : (saidBefore(found) ?? clause.about)
  if (!subject) return null
  const range = withComma(paragraph, inParagraph(subject, from), cue)
  return canSpeak(paragraph, range) ? range : null
}

/**
 * "The case drew notice after the chief said …, but then said …": who said the first says the second, whatever the tree joins it
 * to.
 */
function saidBefore({ clause, grammar }: CueClause): ClauseArgument | null {
  if (clause.subject || clause.relation !== 'conj') return null
  const above = grammar.clauses[clause.parent]?.predicate
  if (!above || above.lemma === clause.predicate.lemma) return null
  const same = grammar.clauses.findLast(
    ({ predicate, subject }) =>
      subject !== null &&
      predicate.lemma === clause.predicate.lemma &&
      predicate.head > above.head &&
      predicate.head < clause.predicate.head,
  )
  return same?.subject ?? null
}

/** `Ana Roth, head of the port office,`: the comma that ends an apposition. */
function withComma(paragraph: Paragraph, { from, to }: Range, cue: Range): Range {
  const isApposition =
    to === cue.from - 1 &&
    cellAt(paragraph, to).wordClass === 'comma' &&
    paragraph.cells.slice(from, to).some(({ wordClass }) => wordClass === 'comma')
  return { from, to: isApposition ? to + 1 : to }
}

/** "anyone wanting to go": only set off by a comma or joined does a participle go with the subject. */
function isLooseParticiple(paragraph: Paragraph, cue: Range & Pick<Cue, 'shape'>): boolean {
  if (cue.shape !== 'ing' || cellAt(paragraph, cue.from).wordClass === 'aux') return false
  return !['comma', 'cconj', 'punct'].includes(cellAt(paragraph, cue.from - 1).wordClass)
}
