import type { Span } from '../article/index.ts'
import type { Cue } from './cue.ts'
import type { Draft } from './draft.ts'
import { type Paragraph, type Quote, spanOf } from './paragraph.ts'
import {
  type CueRule,
  cellAt,
  type Passage,
  type PassageRule,
  readPassage,
  stanceOf,
} from './passage.ts'
import { findAccordingTo } from './rules/according-to.ts'
import { findClause } from './rules/clause.ts'
import { findNoComment } from './rules/no-comment.ts'
import { findConcern, findHearsay, findInvitation, findNounCue } from './rules/noun-cue.ts'
import { findInfinitive, findObject, findQuestion, findWhole } from './rules/object.ts'
import {
  attributionAfter,
  attributionBefore,
  isAllQuoted,
  opensSentence,
  type QuoteAttribution,
} from './rules/quotation.ts'
import { findSpeakerLine } from './rules/speaker-line.ts'
import { findTrailing } from './rules/trailing.ts'

/** Rules for one cue verb: the first that applies takes it. */
const CUE_RULES: readonly CueRule[] = [
  findClause, // what follows the verb wins: "X, the mayor, said it was …" has commas too
  findQuestion,
  findInfinitive,
  findWhole, // before `object`: "accused Y of Z" is more than "Y"
  findObject,
  findTrailing, // last: only where nothing follows the verb does it look back
]

/** Rules for a sentence; all of them apply. */
const PASSAGE_RULES: readonly PassageRule[] = [
  findAccordingTo,
  findNoComment,
  findInvitation,
  findConcern,
  findNounCue,
  findHearsay,
]

/** A draft that still takes quotations: those that go on without a speaker of their own. */
interface OpenDraft {
  readonly draft: Draft
  readonly content: Span[]
  /** Index of its paragraph. */
  readonly paragraph: number
}

/** Every attribution of the paragraphs, in no special order; drafts may lie inside each other. */
export function findDrafts(paragraphs: readonly Paragraph[]): Draft[] {
  const drafts: Draft[] = []
  let last: OpenDraft | null = null
  paragraphs.forEach((paragraph, index) => {
    const line = findSpeakerLine(paragraph)
    if (line) {
      drafts.push(line)
      last = null
      return
    }
    const passages = paragraph.sentences.map((range) => readPassage(paragraph, range))
    const result = readQuotations(paragraph, index, passages, last)
    drafts.push(...result.drafts)
    const spoken = findSpoken(passages, result.used)
    drafts.push(...spoken)
    last = result.last ?? asOpen(spoken.at(-1), index)
  })
  return drafts
}

const asOpen = (draft: Draft | undefined, paragraph: number): OpenDraft | null =>
  draft?.source && draft.kind !== 'attitude'
    ? { draft, content: [...draft.content], paragraph }
    : null

function findSpoken(passages: readonly Passage[], used: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = []
  for (const passage of passages) {
    for (const rule of PASSAGE_RULES) drafts.push(...rule(passage))
    const taken = drafts.map((draft) => draft.cue)
    for (const cue of passage.cues) {
      if (used.has(cue.head) || isTaken(passage, cue, taken)) continue
      const draft = firstOf(passage, cue)
      if (draft) drafts.push(draft)
    }
  }
  return drafts
}

function isTaken({ paragraph }: Passage, cue: Cue, taken: readonly Span[]): boolean {
  const { start } = cellAt(paragraph, cue.head)
  return taken.some((span) => span.start <= start && start < span.end)
}

function firstOf(passage: Passage, cue: Cue): Draft | null {
  for (const rule of CUE_RULES) {
    const draft = rule(passage, cue)
    if (draft) return draft
  }
  return null
}

interface QuotationResult {
  readonly drafts: Draft[]
  /** Heads of the cues that carry a quotation. */
  readonly used: ReadonlySet<number>
  readonly last: OpenDraft | null
}

function readQuotations(
  paragraph: Paragraph,
  index: number,
  passages: readonly Passage[],
  before: OpenDraft | null,
): QuotationResult {
  const open: OpenDraft[] = []
  const used = new Set<number>()
  let last: OpenDraft | null = before && before.paragraph >= index - 1 ? before : null
  let continued = false
  paragraph.quotes.forEach((quote, at) => {
    const found =
      attributionAfter(paragraph, passages, quote) ?? attributionBefore(paragraph, passages, quote)
    if (found && !used.has(found.cue.head)) {
      used.add(found.cue.head)
      last = openQuote(paragraph, index, quote, found)
      open.push(last)
      return
    }
    const goesOn =
      found !== null || opensSentence(paragraph, quote) || followsCue(paragraph, quote, used)
    if (!last || !goesOn || quote.size < 3) return
    if (last.paragraph < index && !continuesInto(paragraph, at)) return
    last.content.push(spanOf(paragraph, quote))
    if (last.paragraph < index) continued = true
  })
  const drafts = open.map(({ draft, content }) => ({ ...draft, content }))
  const kept =
    open.at(-1) ?? (continued && last ? { ...(last as OpenDraft), paragraph: index } : null)
  return { drafts, used, last: kept }
}

/** A paragraph that opens with a quotation and names nobody goes on with the last speaker. */
const continuesInto = (paragraph: Paragraph, at: number): boolean =>
  at === 0 ? (paragraph.quotes[0]?.from ?? 1) === 0 && isAllQuoted(paragraph) : true

function followsCue(paragraph: Paragraph, quote: Quote, used: ReadonlySet<number>): boolean {
  for (let at = quote.from - 1; at >= Math.max(0, quote.from - 14); at--) {
    if (used.has(at)) return true
    if (cellAt(paragraph, at).low === '.') return false
  }
  return false
}

function openQuote(
  paragraph: Paragraph,
  index: number,
  quote: Quote,
  { cue, source, rule }: QuoteAttribution,
): OpenDraft {
  const content = [spanOf(paragraph, quote)]
  const draft: Draft = {
    sentence: cellAt(paragraph, cue.head).sentence,
    source: spanOf(paragraph, source),
    cue: spanOf(paragraph, cue),
    content,
    rule,
    ...stanceOf(cue),
  }
  return { draft, content, paragraph: index }
}
