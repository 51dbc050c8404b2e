import type { Span } from '../../article/index.ts'
import { gramHashes } from '../find/grams.ts'
import { linesOf, type PageLine, tailStart } from '../find/page-lines.ts'
import type { WordStream } from '../find/word-stream.ts'
import { type CopySentence, type LabelMark, sentencesOf, type WordLabels } from './label.ts'

/** Share of a page's words that come from the source, above which its text is not its own. */
const MOSTLY_COPIED = 0.35
const SHORT_LINE = 15
/** A line above the text that is a sentence so long is said by the page, not furniture of it. */
const LONG_LINE = 12
/** Foreign sentences in one place that are still an insertion; more is a text of its own. */
const LONGEST_INSERTION = 40
/** Words of a sentence that is shown a second time, in large letters. */
const SHORTEST_PULL_QUOTE = 6
const FURNITURE = { type: 'boiler', kind: 'furniture' } as const

/** What of a copy's words is known to be the page's: 1 for each. */
export function markPage(
  copy: WordStream,
  labels: (WordLabels | null)[],
  furniture: readonly Span[],
): Uint8Array {
  const page = new Uint8Array(copy.keys.length)
  let at = 0
  for (const { start, end } of furniture) {
    while (at < page.length && copy.starts[at]! < start) at++
    for (; at < page.length && copy.ends[at]! <= end; at++) page[at] = 1
  }
  const first = labels.findIndex((label) => label?.s0 !== undefined)
  const last = labels.findLastIndex((label) => label?.s0 !== undefined)
  markRefrains(copy, labels, page, first, last)
  for (const line of linesOf(copy)) {
    // A full sentence between two of the text's own was injected, however many texts it was injected into.
    const inside = line.from > first && line.to <= last && !isBare(copy, line)
    if (inside || !page.subarray(line.from, line.to).every(Boolean)) {
      page.fill(0, line.from, line.to)
    }
  }
  for (const { from, to } of pullQuotes(copy, labels)) page.fill(1, from, to)
  let mark: LabelMark = { by: 'page', at: 0 }
  for (let word = 0; word < page.length; word++) {
    // What the source has too is its text, furniture or not.
    const known = labels[word] !== null && labels[word]?.type !== 'rewrite'
    if (!page[word] || known) continue
    if (copy.opens[word]) mark = { by: 'page', at: word }
    labels[word] = { ...FURNITURE, mark }
  }
  return page
}

const SHORTEST_REFRAIN = 5

/** Full sentences between the text's own that stand in the midst of many other texts too: injected into all of them. */
function markRefrains(
  copy: WordStream,
  labels: (WordLabels | null)[],
  page: Uint8Array,
  first: number,
  last: number,
): void {
  for (const { from, to } of sentencesOf(copy)) {
    if (from <= first || to > last || to - from < SHORTEST_REFRAIN) continue
    if (!page.subarray(from, to).every(Boolean) || isBare(copy, { to })) continue
    if (labels.slice(from, to).some((label) => label?.type === 'kept')) continue
    const mark: LabelMark = { by: 'refrain', at: from }
    page.fill(0, from, to)
    for (let at = from; at < to; at++) labels[at] = { type: 'inject', kind: 'refrain', mark }
  }
}

/** Sentences on lines of their own that stand word by word in the text a second time. */
function pullQuotes(copy: WordStream, labels: readonly (WordLabels | null)[]): CopySentence[] {
  const loose = linesOf(copy).filter(({ from, to }) => {
    if (to - from < SHORTEST_PULL_QUOTE || to - from > 60) return false
    for (let at = from; at < to; at++) if (labels[at]?.s0 !== undefined) return false
    return true
  })
  if (loose.length === 0) return []
  const grams = gramHashes(copy.keys, 3)
  const counts = new Map<number, number>()
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return loose.filter(({ from, to }) => {
    for (let at = from; at + 3 <= to; at++) if (counts.get(grams[at]!)! < 2) return false
    return true
  })
}

/**
 * Labels what the source does not answer to: page furniture before, after and between the copied
 * text; sentences injected into it (where the copied words lie dense); or the page's own text.
 */
export function labelLeftovers(
  copy: WordStream,
  labels: (WordLabels | null)[],
  dense: boolean,
  page: Uint8Array,
): void {
  const known = labels.filter((label) => label?.s0 !== undefined).length
  const first = labels.findIndex((label) => label?.s0 !== undefined)
  const last = labels.findLastIndex((label) => label?.s0 !== undefined)
  const copied = known / Math.max(1, copy.keys.length) >= MOSTLY_COPIED
  const lines = linesOf(copy)
  const isKnown = (line: PageLine) => page[line.from] === 1 || (copied && isBare(copy, line))
  const tail = tailStart(lines, (line) => line.from > last && isKnown(line))
  let at = 0
  for (const run of looseRuns(copy, labels)) {
    while (lines[at]!.to <= run.from) at++
    const edge = run.from > last ? 'tail' : run.to <= first ? 'head' : 'inside'
    const line = lines[at]!
    const inText = copied && (dense || edge !== 'inside')
    const label = run.from >= tail ? FURNITURE : kindOf(copy, run, line, edge, inText)
    const mark: LabelMark = { by: 'leftover', at: run.from }
    for (let word = run.from; word < run.to; word++) labels[word] = { ...label, mark }
  }
}

/** Unlabelled stretches, cut at sentences. */
function looseRuns(copy: WordStream, labels: readonly (WordLabels | null)[]): CopySentence[] {
  const runs: CopySentence[] = []
  for (const { from, to } of sentencesOf(copy)) {
    let start = from
    for (let at = from; at <= to; at++) {
      if (at < to && labels[at] === null) continue
      if (at > start) runs.push({ from: start, to: at })
      start = at + 1
    }
  }
  return runs
}

/** A line without a full stop: a heading, a list, a notice. */
const isBare = (copy: WordStream, { to }: Pick<PageLine, 'to'>): boolean =>
  !/[.!?]/.test(copy.text.slice(copy.ends[to - 1], copy.ends[to - 1]! + 2))

function kindOf(
  copy: WordStream,
  run: CopySentence,
  line: PageLine,
  edge: 'head' | 'tail' | 'inside',
  copied: boolean,
): { type: 'boiler' | 'inject' | 'own'; kind: string } {
  const words = run.to - run.from
  const whole = run.from === line.from && run.to === line.to
  if (line.cue && run.from === line.from) return FURNITURE
  if (edge !== 'inside') {
    const said = line.paragraph || (edge === 'head' && line.to - line.from >= LONG_LINE)
    if (said && !isBare(copy, line)) return { type: 'own', kind: 'text' }
    return copied && (copy.opens[run.from] === 2 || edge === 'tail')
      ? FURNITURE
      : { type: 'own', kind: 'text' }
  }
  if (whole && words <= SHORT_LINE && isBare(copy, line)) return FURNITURE
  if (copied && words <= LONGEST_INSERTION) return { type: 'inject', kind: 'sentence' }
  return { type: 'own', kind: 'text' }
}
