import type { Span } from '../../article/index.ts'
import type { Comparison, Segment } from '../copy.ts'
import { readWords } from '../find/word-stream.ts'
import { sentencesOf } from './label.ts'

/** What a copy has for a sentence of its source. Segments in order of the copy. */
export interface LineUpCell {
  readonly segments: readonly Segment[]
  /** It stands elsewhere in the copy than in the source. */
  readonly moved: boolean
}

/** A sentence of the source, and what each copy made of it, in the order of the comparisons. */
export interface Row {
  /** Absent: words that the source lacks, before its first sentence. */
  readonly source?: Span
  /** Begins a paragraph of the source. */
  readonly opens: boolean
  readonly cells: readonly LineUpCell[]
}

/**
 * Copies beside their source, sentence by sentence: what a copy has that the source lacks stands in the row of the
 * sentence that it follows.
 */
export function lineUp(source: string, comparisons: readonly Comparison[]): Row[] {
  const words = readWords(source)
  const sentences = sentencesOf(words).map(({ from, to }) => ({
    start: opening(source, words.starts[from]!),
    end: closing(source, words.ends[to - 1]!, words.starts[to]),
    opens: words.opens[from] === 2,
  }))
  const columns = comparisons.map(({ segments }) => place(segments, sentences))
  const rows = sentences.map(
    ({ start, end, opens }, at): Row => ({
      source: { start, end },
      opens,
      cells: columns.map((column) => column.get(at) ?? EMPTY),
    }),
  )
  const before = columns.map((column) => column.get(-1) ?? EMPTY)
  const any = before.some(({ segments }) => segments.length > 0)
  return any ? [{ opens: true, cells: before }, ...rows] : rows
}

const EMPTY: LineUpCell = { segments: [], moved: false }

/** The sentence's marks belong to it, not the white space or the opening marks of the next. */
function closing(text: string, end: number, next: number | undefined): number {
  const after = text.slice(end, Math.min(next ?? text.length, end + 8))
  return end + (/^[^\s]*/.exec(after)?.[0].length ?? 0)
}

/** `“Talks …`: the marks before its first word, after white space. */
const opening = (text: string, start: number): number =>
  start - (/(?<=^|\s)[^\s]{0,4}$/.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0)

function place(
  segments: readonly Segment[],
  sentences: readonly { readonly start: number; readonly end: number }[],
): Map<number, LineUpCell> {
  const cells = new Map<number, { segments: Segment[]; moved: boolean }>()
  let last = -1
  let at = -1
  for (const segment of segments) {
    if (segment.srcStart !== undefined && segment.srcEnd !== undefined) {
      at = sentenceAt(sentences, (segment.srcStart + segment.srcEnd) / 2)
    }
    const cell = cells.get(at) ?? { segments: [], moved: at < last }
    cell.segments.push(segment)
    cells.set(at, cell)
    last = Math.max(last, at)
  }
  return cells
}

/** Index of the sentence that holds a place, or of the last one before it. */
function sentenceAt(sentences: readonly { readonly start: number }[], place: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
