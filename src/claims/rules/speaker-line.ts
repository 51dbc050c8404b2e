import type { Draft } from '../draft.ts'
import { type Paragraph, spanOf } from '../paragraph.ts'

/** `LIND: We leave at noon.`: a transcript's line. Only capitals, at most five words. */
export function findSpeakerLine(paragraph: Paragraph): Draft | null {
  const { cells } = paragraph
  for (let at = 0; at < Math.min(6, cells.length); at++) {
    const cell = cells[at]
    if (!cell) return null
    if (cell.low === ':' && at > 0 && cells.length > at + 2) {
      return {
        sentence: cell.sentence,
        source: spanOf(paragraph, { from: 0, to: at }),
        cue: { start: cell.start, end: cell.end },
        content: [spanOf(paragraph, { from: at + 1, to: cells.length })],
        kind: 'state',
        polarity: 1,
        rule: 'speaker-line',
      }
    }
    if (!/^[A-Z][A-Z.'’-]+$/.test(cell.text) && cell.low !== '.') return null
  }
  return null
}
