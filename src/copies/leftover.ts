import { FURNITURE_CUES } from './furniture-cues.data.ts'
import { type Label, type Sentence, sentencesOf } from './label.ts'
import { rawWords, type WordStream } from './word-stream.ts'

/** Share of a page's words that come from the source, above which its text is not its own. */
const MOSTLY_COPIED = 0.35
const SHORT_LINE = 15
/** Foreign sentences in one place that are still an insertion; more is a text of its own. */
const LONGEST_INSERTION = 40

/**
 * Labels what the source does not answer to: page furniture before, after and between the copied
 * text; sentences pushed into it (where the copied words lie dense); or the page's own text.
 */
export function labelLeftovers(copy: WordStream, labels: (Label | null)[], dense: boolean): void {
  const count = copy.keys.length
  const known = labels.filter((label) => label?.s0 !== undefined).length
  const first = labels.findIndex((label) => label?.s0 !== undefined)
  const last = labels.findLastIndex((label) => label?.s0 !== undefined)
  const copied = known / Math.max(1, count) >= MOSTLY_COPIED
  let group = 2_000_000
  let inTail = false
  for (const run of looseRuns(copy, labels)) {
    const edge = run.from > last ? 'tail' : run.to <= first ? 'head' : 'inside'
    const { type, kind } = kindOf(copy, run, edge, copied && (dense || edge !== 'inside'), inTail)
    if (edge === 'tail' && type === 'boiler') inTail = true
    group++
    for (let at = run.from; at < run.to; at++) labels[at] = { type, kind, group }
  }
}

/** Unlabelled stretches, cut at sentences. */
function looseRuns(copy: WordStream, labels: readonly (Label | null)[]): Sentence[] {
  const runs: Sentence[] = []
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

function kindOf(
  copy: WordStream,
  run: Sentence,
  edge: 'head' | 'tail' | 'inside',
  copied: boolean,
  inTail: boolean,
): { type: 'boiler' | 'inject' | 'own'; kind: string } {
  const text = rawWords(copy, run.from, run.to)
  const words = run.to - run.from
  const ownLine = copy.opens[run.from] === 2 && (copy.opens[run.to] ?? 2) === 2
  const after = copy.text.slice(copy.ends[run.to - 1], copy.ends[run.to - 1]! + 2)
  const unstopped = ownLine && words <= SHORT_LINE && !/[.!?]/.test(after)
  const cue = copy.opens[run.from] === 2 && FURNITURE_CUES.test(text.slice(0, 80))
  if (cue || inTail) return { type: 'boiler', kind: 'furniture' }
  if (edge !== 'inside') {
    return copied && (copy.opens[run.from] === 2 || edge === 'tail')
      ? { type: 'boiler', kind: 'furniture' }
      : { type: 'own', kind: 'text' }
  }
  if (unstopped) return { type: 'boiler', kind: 'furniture' }
  if (copied && words <= LONGEST_INSERTION) return { type: 'inject', kind: 'sentence' }
  return { type: 'own', kind: 'text' }
}
