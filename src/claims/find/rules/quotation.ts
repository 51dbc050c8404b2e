import type { ClaimRuleName } from '../../rule-files.data.ts'
import type { Cue } from '../cue.ts'
import { type Paragraph, type Quote, type Range, sentenceAt } from '../paragraph.ts'
import { type ClaimPassage, cellAt, subjectOf } from '../passage.ts'
import { phraseAround } from '../phrase-around.ts'
import { canSpeak } from '../word-run.ts'

/** Who said a quotation, and with which word. */
export interface QuoteAttribution {
  readonly cue: Cue
  readonly source: Range
  readonly rule: ClaimRuleName
}

/** The cue may stand this many words from the quotation. */
const REACH = 28

/** Words that are quoted for their own sake. */
const MOST_QUOTED_NAME = 2

const quoteCues = (passages: readonly ClaimPassage[], range: Range): Cue[] =>
  passages
    .flatMap((passage) => passage.cues)
    .filter(
      (cue) =>
        cue.from >= range.from &&
        cue.head < range.to &&
        (cue.verb.frames.has('quote') || cue.verb.frames.has('after')),
    )

/** `"…," X said` or `"…," said X`. */
export function attributionAfter(
  paragraph: Paragraph,
  passages: readonly ClaimPassage[],
  quote: Quote,
): QuoteAttribution | null {
  if (!quote.closed || isPartOfSentence(paragraph, quote)) return null
  let from = quote.to
  const last = cellAt(paragraph, quote.to - 2)
  const next = cellAt(paragraph, from)
  const endsOpen = /^[,?!—–-]|\.\.|…/.test(last.low)
  if (next.wordClass === 'comma') from++
  else if (!endsOpen) return null
  const end = endOfClause(paragraph, from)
  const cue =
    quoteCues(passages, { from, to: end }).find((c) => !c.infinitive && !c.passive) ??
    (/^[,!?]/.test(last.low) ? anyVerb(paragraph, from, end) : undefined)
  if (!cue || cue.shape === 'ing') return null
  const isInverted = cue.from === from
  const beside = isInverted ? cue.to : cue.from - 1
  const source = behindMarks(
    paragraph,
    subjectOf({ paragraph }, cue) ?? phraseAround(paragraph, beside),
    from,
  )
  if (!source || !canSpeak(paragraph, source)) return null
  const isBeside = isInverted
    ? source.from >= cue.to && source.from < end
    : source.from >= from && source.to <= cue.from && source.from - from <= 3
  return isBeside ? { cue, source, rule: 'quotation.after' } : null
}

/** Verbs that no list has: `"They never paid," singer Ana Roth fumed in a post`. */
function anyVerb(paragraph: Paragraph, from: number, end: number): Cue | undefined {
  const subject = phraseAround(paragraph, from)
  const at = subject && subject.from === from && subject.to < end ? subject.to : -1
  const cell = cellAt(paragraph, at)
  const isPlain = at > 0 && cell.wordClass === 'verb' && /^VB[DZ]$/.test(cell.xpos)
  // "…," Roth opened the door: an act with an object is no saying.
  const next = cellAt(paragraph, at + 1).wordClass
  if (!isPlain || !['adp', 'punct', 'comma', 'adv'].includes(next)) return undefined
  return { ...PLAIN_CUE, from: at, to: at + 1, head: at }
}

const PLAIN_CUE = {
  verb: { lemma: 'say', kind: 'state', polarity: 1, frames: new Set(['quote', 'after'] as const) },
  shape: 'past',
  passive: false,
  infinitive: false,
  negated: false,
  supposed: false,
} as const

/** `under a plan known as "Project Chrome", Lind wrote`: a few words that their sentence needs. */
function isPartOfSentence(paragraph: Paragraph, quote: Quote): boolean {
  if (quote.size > MOST_QUOTED_NAME || opensSentence(paragraph, quote)) return false
  const { from } = sentenceAt(paragraph, quote.from)
  return paragraph.cells
    .slice(from, quote.from)
    .some(({ wordClass, quote: inside }) => wordClass === 'verb' && inside === -1)
}

/** The parser hangs a closing mark on the name behind it: `…," Ana Roth told …`. */
function behindMarks(paragraph: Paragraph, source: Range | null, from: number): Range | null {
  if (!source || source.from >= from || source.to <= from) return source
  const isMarks = paragraph.cells
    .slice(source.from, from)
    .every(({ wordClass }) => wordClass === 'quote' || wordClass === 'comma')
  return isMarks ? { from, to: source.to } : source
}

/** The end of the sentence's words after a quotation: the next full stop or quotation. */
function endOfClause({ cells }: Paragraph, from: number): number {
  let at = from
  while (at < cells.length && at < from + REACH) {
    const cell = cells[at]
    if (!cell || cell.quote !== -1 || /^[.;!?]/.test(cell.low)) break
    at++
  }
  return at
}

/** `X said: "…"`, `X told reporters, "…"`, `X wrote "…"`. */
export function attributionBefore(
  paragraph: Paragraph,
  passages: readonly ClaimPassage[],
  quote: Quote,
): QuoteAttribution | null {
  const sentence = sentenceAt(paragraph, quote.from)
  const passage = passages.find((p) => p.range.from === sentence.from)
  const edge = quote.from - 1
  if (!passage || edge < sentence.from) return null
  const mark = cellAt(paragraph, edge)
  const isDirect = mark.wordClass === 'verb'
  if (mark.wordClass !== 'comma' && mark.low !== ':' && !isDirect) return null
  const cues = quoteCues([passage], { from: sentence.from, to: quote.from })
  const cue = cues.at(-1)
  if (!cue || cue.passive || quote.from - cue.to > 18) return null
  if (isDirect && (cue.to !== quote.from || !endsSentence(paragraph, quote))) return null
  if (mark.wordClass === 'comma' && hasOtherVerb(paragraph, cue.to, edge)) return null
  const source = subjectOf(passage, cue)
  if (!source) return null
  return { cue, source, rule: 'quotation.before' }
}

/** `said "no" to the plan` goes on: there the clause is the content, not the quotation alone. */
function endsSentence(paragraph: Paragraph, quote: Quote): boolean {
  const next = cellAt(paragraph, quote.to)
  return (
    next.wordClass === 'punct' ||
    next.wordClass === 'comma' ||
    next.quote !== -1 ||
    /^[.!?,]/.test(cellAt(paragraph, quote.to - 2).low)
  )
}

function hasOtherVerb(paragraph: Paragraph, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { wordClass, low, quote } = cellAt(paragraph, at)
    if (quote !== -1) return true
    if ((wordClass === 'verb' && !low.endsWith('ing')) || wordClass === 'aux') return true
  }
  return false
}

/** Whether nothing but quotations (and marks) stands in a paragraph. */
export function isAllQuoted({ cells }: Paragraph): boolean {
  return cells.every((cell) => cell.quote !== -1 || cell.wordClass === 'punct')
}

/** Whether a quotation opens its sentence. */
export function opensSentence(paragraph: Paragraph, quote: Quote): boolean {
  return sentenceAt(paragraph, quote.from).from >= quote.from - 1
}
