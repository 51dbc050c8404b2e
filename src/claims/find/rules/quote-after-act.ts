import type { ClaimDraft } from '../claim-draft.ts'
import { grammarAt, type Paragraph, type Quote, sentenceAt, spanOf } from '../paragraph.ts'
import { cellAt } from '../passage.ts'
import { canSpeak } from '../word-run.ts'
import { opensSentence } from './quotation.ts'

/** Shorter ones are names of things. */
const LEAST_WORDS = 3

/**
 * `Alice Brand turned to the judge. “We never saw the contract.”`: a whole sentence in quotation marks behind what somebody
 * named does is taken for his, as a guess. Only where nobody in the paragraph is said to say anything.
 */
export function quoteAfterAct(paragraph: Paragraph, quote: Quote): ClaimDraft | null {
  if (quote.size < LEAST_WORDS || !quote.closed || !opensSentence(paragraph, quote)) return null
  if (!/^[.!?]/.test(cellAt(paragraph, quote.to - 2).low)) return null
  const { from } = sentenceAt(paragraph, Math.max(0, quote.from - 1))
  const placed = grammarAt(paragraph, from)
  if (!placed || from >= quote.from || cellAt(paragraph, from).quote !== -1) return null
  const clause = placed.grammar.clauses.find(({ parent }) => parent < 0)
  if (!clause?.subject || clause.predicate.form !== 'finite') return null
  const { head, from: start, to } = clause.subject
  if (placed.grammar.words[head]?.upos !== 'PROPN') return null
  const source = { from: start + placed.from, to: to + placed.from }
  if (!canSpeak(paragraph, source)) return null
  const verb = clause.predicate.head + placed.from
  return {
    sentence: cellAt(paragraph, verb).sentence,
    source: spanOf(paragraph, source),
    guessed: true,
    cue: spanOf(paragraph, { from: verb, to: verb + 1 }),
    content: [spanOf(paragraph, quote)],
    kind: 'state',
    polarity: 1,
    rule: 'quotation.act',
  }
}
