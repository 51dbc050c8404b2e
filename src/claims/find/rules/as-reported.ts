import { sayingForms } from '../../../lexicon/index.ts'
import type { ClaimDraft } from '../claim-draft.ts'
import { clauseBefore, hasVerb, trimContent } from '../content.ts'
import type { Range } from '../paragraph.ts'
import { type ClaimPassage, cellAt, draftOf, type PassageRule } from '../passage.ts'
import { phraseAround, phraseFrom } from '../phrase-around.ts'
import { withoutTime } from '../word-run.ts'

const VERB = { lemma: 'report', kind: 'report', polarity: 1, frames: new Set<never>() } as const
const TOLD = new Set([...sayingForms({ having: 'content', tense: 'told' }), 'put', 'puts'])
const BY = new Set([...sayingForms({ having: 'cited', tense: 'past' }), 'shown', 'documented'])
/** Words between "as" and its verb. */
const REACH = 8

/** `As reported by the Mail, …`, `As the Mail reports, …`, `…, as the Mail reported.` */
export const findAsReported: PassageRule = (passage) => {
  const { paragraph, range } = passage
  const found: ClaimDraft[] = []
  for (let at = range.from; at < range.to - 2; at++) {
    const cell = cellAt(paragraph, at)
    const before = cellAt(paragraph, at - 1)
    const opens = at === range.from
    if (cell.low !== 'as' || cell.quote !== -1) continue
    if (!opens && before.wordClass !== 'comma') continue
    const draft = draftAt(passage, at, opens)
    if (draft) found.push(draft)
  }
  return found
}

function draftAt(passage: ClaimPassage, at: number, opens: boolean): ClaimDraft | null {
  const { paragraph, range } = passage
  const aside = asideAt(passage, at)
  if (!aside) return null
  const { cue, source, end } = aside
  const next = cellAt(paragraph, end)
  const content: Range | null =
    opens && next.wordClass === 'comma'
      ? { from: end + 1, to: trimContent(paragraph, end + 1, range.to) }
      : !opens && (end >= range.to || next.wordClass === 'punct')
        ? clauseBefore(passage, at - 1)
        : null
  if (!content || !hasVerb(paragraph, content)) return null
  return draftOf(passage, { ...cue, verb: VERB, negated: false }, source, [content], 'as-reported')
}

/** The verb and the speaker of "as … reported", and where it ends. */
function asideAt(
  { paragraph, range }: ClaimPassage,
  at: number,
): { readonly cue: Range; readonly source: Range; readonly end: number } | null {
  let verb = at + 1
  if (cellAt(paragraph, verb).low === 'first') verb++
  if (BY.has(cellAt(paragraph, verb).low) && cellAt(paragraph, verb + 1).low === 'by') {
    const phrase = phraseFrom(paragraph, verb + 2)
    if (!phrase) return null
    const comma = commaIn(paragraph.cells, phrase)
    const source = withoutTime(paragraph, { from: phrase.from, to: comma })
    return { cue: { from: verb, to: verb + 2 }, source, end: comma }
  }
  const around = phraseAround(paragraph, at + 1)
  if (!around || around.from < at + 1) return null
  const last = around.to - 1
  const from =
    around.to - around.from > 1 && TOLD.has(cellAt(paragraph, last).low) ? last : around.to
  for (verb = from; verb < Math.min(range.to, at + REACH); verb++) {
    const { low, wordClass } = cellAt(paragraph, verb)
    // Taggers see a noun in "As Techwatch reports".
    if (TOLD.has(low) && (wordClass === 'verb' || wordClass === 'noun')) {
      const end = cellAt(paragraph, verb + 1).low === 'it' ? verb + 2 : verb + 1
      return { cue: { from: verb, to: end }, source: { from: at + 1, to: verb }, end }
    }
    if (wordClass !== 'adv' && wordClass !== 'aux') return null
  }
  return null
}

function commaIn(cells: ClaimPassage['paragraph']['cells'], { from, to }: Range): number {
  for (let at = from; at < to; at++) if (cells[at]?.wordClass === 'comma') return at
  return to
}
