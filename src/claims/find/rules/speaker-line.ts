import type { ClaimDraft } from '../claim-draft.ts'
import { type Paragraph, type Range, spanOf } from '../paragraph.ts'

/** A label has at most this many words and marks. */
const LONGEST_LABEL = 6
/** Two who speak, one of them again: fewer lines are headings. */
const LEAST_LINES = 3

/** Words of labels that point elsewhere: `READ MORE: …`, `UPDATE: …`; own list. */
const NOTICES = new Set(
  'WATCH READ MORE LOOK LISTEN SEE RELATED CORRECTION UPDATE UPDATED NOTE PHOTOS PHOTO VIDEO GALLERY ALSO BELOW BREAKING EXCLUSIVE OPINION ANALYSIS'.split(
    ' ',
  ),
)

/** The label before the colon, in words: `LIND` of `LIND: We leave at noon.`; only capitals. */
function labelOf({ cells }: Paragraph): Range | null {
  for (let at = 0; at < Math.min(LONGEST_LABEL, cells.length - 2); at++) {
    const cell = cells[at]
    if (!cell) return null
    if (cell.low === ':') return at > 0 ? { from: 0, to: at } : null
    if (NOTICES.has(cell.text)) return null
    if (!/^[A-Z][A-Z.'’-]+$/.test(cell.text) && cell.low !== '.') return null
  }
  return null
}

/**
 * A transcript's lines: `LIND: We leave at noon.` One draft for each paragraph, null for those that
 * are no such line. Capitals before a colon are headings unless at least two speak and one again.
 */
export function findSpeakerLines(paragraphs: readonly Paragraph[]): (ClaimDraft | null)[] {
  const labels = paragraphs.map(labelOf)
  const texts = paragraphs.map((paragraph, index) => {
    const label = labels[index]
    return label ? (paragraph.cells[label.to - 1]?.text ?? '') : ''
  })
  const lines = texts.filter((text) => text !== '')
  const speakers = new Set(lines).size
  const isTranscript = lines.length >= LEAST_LINES && speakers > 1 && speakers < lines.length
  return paragraphs.map((paragraph, index) => {
    const label = labels[index]
    return label && isTranscript ? lineDraft(paragraph, label) : null
  })
}

function lineDraft(paragraph: Paragraph, label: Range): ClaimDraft {
  const { cells } = paragraph
  return {
    sentence: cells[0]?.sentence ?? 0,
    source: spanOf(paragraph, label),
    cue: spanOf(paragraph, { from: label.to, to: label.to + 1 }),
    content: [spanOf(paragraph, { from: label.to + 1, to: cells.length })],
    kind: 'state',
    polarity: 1,
    rule: 'speaker-line',
  }
}
