import type { Span } from '../../article/index.ts'
import type { ClaimDraft } from './claim-draft.ts'
import type { Cue } from './cue.ts'
import { type Paragraph, type Quote, spanOf } from './paragraph.ts'
import {
  type ClaimPassage,
  type CueRule,
  cellAt,
  type PassageRule,
  readPassage,
  stanceOf,
} from './passage.ts'
import { findAccordingTo } from './rules/according-to.ts'
import { findAsReported } from './rules/as-reported.ts'
import { findChargeDenied } from './rules/charge-denied.ts'
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
import { quoteAfterAct } from './rules/quote-after-act.ts'
import { findSpeakerLines } from './rules/speaker-line.ts'
import { findTrailing } from './rules/trailing.ts'

/** Rules for one cue verb: the first that applies takes it. */
const CUE_RULES: readonly CueRule[] = [
  findChargeDenied, // first: what stands before its noun is denied
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
  findAsReported,
  findNoComment,
  findInvitation,
  findConcern,
  findNounCue,
  findHearsay,
]

/** A draft that still takes quotations: those that go on without a speaker of their own. */
interface OpenDraft {
  readonly draft: ClaimDraft
  readonly content: Span[]
  /** Index of the last paragraph that it reaches. */
  readonly paragraph: number
}

/** Every attribution of the paragraphs, in no special order; drafts may lie inside each other. */
export function findDrafts(paragraphs: readonly Paragraph[]): ClaimDraft[] {
  const all: OpenDraft[] = []
  const lines = findSpeakerLines(paragraphs)
  let last: OpenDraft | null = null
  paragraphs.forEach((paragraph, index) => {
    const line = lines[index] ?? null
    const own = readParagraph(paragraph, index, line)
    const loose = own.loose.filter((quote) => !isCovered(paragraph, quote, own.drafts))
    const carried: OpenDraft | null = last && last.paragraph === index - 1 ? last : null
    const goesOn = attachLoose(paragraph, loose, own.drafts, carried)
    all.push(...own.drafts)
    last = lastCarrier(own.drafts) ?? (goesOn && carried ? { ...carried, paragraph: index } : null)
  })
  return all.map(({ draft, content }) => ({
    ...draft,
    content: [...content].sort((a, b) => a.start - b.start),
  }))
}

interface ParagraphDrafts {
  readonly drafts: OpenDraft[]
  /** Quotations to which no words give a speaker. */
  readonly loose: Quote[]
}

function readParagraph(
  paragraph: Paragraph,
  index: number,
  line: ClaimDraft | null,
): ParagraphDrafts {
  const asOpen = (draft: ClaimDraft): OpenDraft => ({
    draft,
    content: [...draft.content],
    paragraph: index,
  })
  if (line) return { drafts: [asOpen(line)], loose: [] }
  const passages = paragraph.sentences.map((range) => readPassage(paragraph, range))
  const quoted: ClaimDraft[] = []
  const loose: Quote[] = []
  const used = new Set<number>()
  for (const quote of paragraph.quotes) {
    const found =
      attributionAfter(paragraph, passages, quote) ?? attributionBefore(paragraph, passages, quote)
    if (found && !used.has(found.cue.head)) {
      used.add(found.cue.head)
      quoted.push(quoteDraft(paragraph, quote, found))
    } else loose.push(quote)
  }
  const drafts = [...quoted, ...findSpoken(passages, used)]
  const acted = loose.flatMap((quote) => {
    const draft = drafts.length === 0 ? quoteAfterAct(paragraph, quote) : null
    return draft ? [{ quote, draft }] : []
  })
  const [first] = acted
  if (!first) return { drafts: drafts.map(asOpen), loose }
  return {
    drafts: [...drafts, first.draft].map(asOpen),
    loose: loose.filter((quote) => quote !== first.quote),
  }
}

function quoteDraft(
  paragraph: Paragraph,
  quote: Quote,
  { cue, source, rule }: QuoteAttribution,
): ClaimDraft {
  return {
    sentence: cellAt(paragraph, cue.head).sentence,
    source: spanOf(paragraph, source),
    cue: spanOf(paragraph, cue),
    content: [spanOf(paragraph, quote)],
    rule,
    ...stanceOf(cue),
  }
}

function findSpoken(passages: readonly ClaimPassage[], used: ReadonlySet<number>): ClaimDraft[] {
  const drafts: ClaimDraft[] = []
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

function isTaken({ paragraph }: ClaimPassage, cue: Cue, taken: readonly Span[]): boolean {
  const { start } = cellAt(paragraph, cue.head)
  return taken.some((span) => span.start <= start && start < span.end)
}

function firstOf(passage: ClaimPassage, cue: Cue): ClaimDraft | null {
  for (const rule of CUE_RULES) {
    const draft = rule(passage, cue)
    if (draft) return draft
  }
  return null
}

function isCovered(paragraph: Paragraph, quote: Quote, drafts: readonly OpenDraft[]): boolean {
  const span = spanOf(paragraph, quote)
  return drafts.some(({ content }) =>
    content.some((piece) => piece.start < span.end && span.start < piece.end),
  )
}

/** Shorter quotations without a cue are names and scare quotes. */
const LEAST_WORDS = 3
const LONGEST_TITLE = 7

/** Gives quotations without a speaker to the one who spoke last; true where they go on from before. */
function attachLoose(
  paragraph: Paragraph,
  loose: readonly Quote[],
  drafts: readonly OpenDraft[],
  carried: OpenDraft | null,
): boolean {
  const isContinued = carried !== null && paragraph.quotes[0]?.from === 0 && isAllQuoted(paragraph)
  for (const quote of loose) {
    if (quote.size < LEAST_WORDS || isTitle(paragraph, quote)) continue
    const span = spanOf(paragraph, quote)
    const speaker = drafts
      .filter((open) => canCarry(open) && open.draft.cue.end <= span.start)
      .at(-1)
    const owner = speaker ?? (isContinued ? carried : null)
    if (!owner) continue
    if (speaker && !opensSentence(paragraph, quote) && !isNextTo(paragraph, quote, speaker))
      continue
    owner.content.push(span)
  }
  return isContinued
}

/** `on “Meet the Mayor”`: a name of something, in the midst of a sentence. */
function isTitle(paragraph: Paragraph, quote: Quote): boolean {
  if (quote.size > LONGEST_TITLE || opensSentence(paragraph, quote)) return false
  const words = paragraph.cells.slice(quote.from, quote.to).filter(({ text }) => text.length > 3)
  return words.length > 0 && words.every(({ text }) => /^\p{Lu}/u.test(text))
}

const canCarry = ({ draft }: OpenDraft): boolean =>
  draft.source !== null && draft.kind !== 'attitude' && draft.kind !== 'no-comment'

/** The one who spoke last in the paragraph. */
function lastCarrier(drafts: readonly OpenDraft[]): OpenDraft | null {
  const carriers = drafts.filter(canCarry)
  return carriers.sort((a, b) => a.draft.cue.start - b.draft.cue.start).at(-1) ?? null
}

/** Words between an attribution and the quotation that goes on after it: `"A," he said, "b"`. */
const NEAR = 14

function isNextTo(paragraph: Paragraph, quote: Quote, { draft }: OpenDraft): boolean {
  for (let at = quote.from - 1; at >= Math.max(0, quote.from - NEAR); at--) {
    const cell = cellAt(paragraph, at)
    if (cell.start < draft.cue.end) return true
    if (cell.low === '.') return false
  }
  return false
}
