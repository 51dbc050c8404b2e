import { FURNITURE_CUES } from './furniture-cues.ts'
import type { WordStream } from './word-stream.ts'

/** A line of a page, by word index, `to` exclusive. */
export interface PageLine {
  readonly from: number
  readonly to: number
  /** Long and brought to its end: a paragraph of a text. Teasers are cut at a hundred characters or so. */
  readonly paragraph: boolean
  /** Opens as lines of pages do: `Advertisement`, `Read more`. */
  readonly cue: boolean
}

const PARAGRAPH = 24
const STOPPED = /[.!?…]["”’'´)\s]*$/
/** Characters of a line that are looked at. */
const LOOK = 3000

/** The lines of a text. */
export function linesOf({ opens, starts, ends, text }: WordStream): PageLine[] {
  const lines: PageLine[] = []
  let from = 0
  for (let at = 1; at <= opens.length; at++) {
    if (at < opens.length && opens[at] !== 2) continue
    const head = text.slice(starts[from], starts[from]! + 80)
    const line = text.slice(Math.max(starts[from]!, ends[at - 1]! - LOOK), ends[at - 1]! + 3)
    lines.push({
      from,
      to: at,
      paragraph: at - from >= PARAGRAPH && STOPPED.test(line.split('\n')[0]!.trimEnd()),
      cue: FURNITURE_CUES.test(head.split('\n')[0]!),
    })
    from = at
  }
  return lines
}

/**
 * Where a page's tail begins: at the first line of furniture after the last paragraph. What follows,
 * teasers of other texts under `More:News`, each seen too seldom to be known by itself, is furniture.
 * The word index, or the text's length.
 */
export function tailStart(
  lines: readonly PageLine[],
  isKnown: (line: PageLine) => boolean,
): number {
  let tail = lines.at(-1)?.to ?? 0
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!
    const known = isKnown(line)
    if (line.paragraph && !known) break
    if (known || line.cue) tail = line.from
  }
  return tail
}
