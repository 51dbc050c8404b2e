import type { Injected, Span } from '../../article/index.ts'
import type { Comparison, CopyInput, Cut, Segment } from '../copy.ts'
import { readWords, type WordStream } from '../find/word-stream.ts'
import { alignWords } from './alignment.ts'
import { namedCuts } from './attribution.ts'
import { raiseFlags } from './flags.ts'
import { markInjected } from './known-injections.ts'
import { isCopied, labelWords, type WordLabels } from './label.ts'
import { labelLeftovers, markPage } from './leftover.ts'
import { markReworded } from './reworded.ts'

/**
 * Lays a copy beside its source: what was kept, reworded, altered, pushed in, cut. Segments are in
 * order, do not overlap and, with the white space between them, cover the copy's text. `furniture` are
 * spans of the copy that its site's other pages show to be the page's (`findFurniture`).
 */
export function compareCopies(
  copy: CopyInput,
  source: CopyInput,
  furniture: readonly Span[] = [],
): Comparison {
  const cache = new Map<string, number>()
  const words = readWords(copy.text, cache)
  const sourceWords = readWords(source.text, cache)
  const pieces = alignWords(words, sourceWords)
  const labels = labelWords(words, sourceWords, pieces)
  markInjected(words, labels, copy.injected ?? [])
  const page = markPage(words, labels, furniture)
  markReworded(words, sourceWords, labels)
  labelLeftovers(words, labels, isCopied(pieces), page)
  const segments = segmentsOf(words, sourceWords, labels)
  return {
    copy: copy.id,
    source: source.id,
    segments,
    flags: raiseFlags({ copy, source, words, sourceWords, labels, segments }),
    cut: cutsOf(words, sourceWords, labels),
    injected: injectedOf(copy, segments),
  }
}

/** Words with one group become one segment, with the punctuation that clings to them. */
function segmentsOf(
  words: WordStream,
  source: WordStream,
  labels: readonly (WordLabels | null)[],
): Segment[] {
  const segments: Segment[] = []
  let from = 0
  for (let at = 1; at <= labels.length; at++) {
    const label = labels[from]!
    if (at < labels.length && labels[at]?.group === label.group) continue
    const last = labels[at - 1]!
    const span = withPunctuation(words, from, at, label.type)
    const sourceSpan =
      label.s0 === undefined || last.s1 === undefined || last.s1 <= label.s0
        ? {}
        : sourcePlace(words, source, label.s0, last.s1, span, from, at)
    const { type, kind } = label
    const segment = { ...span, type, ...(kind === undefined ? {} : { kind }) }
    if (last.glued) {
      const cut = words.ends[at - 1]! - last.glued
      segments.push({ ...segment, end: cut })
      segments.push({
        start: cut,
        end: words.ends[at - 1]!,
        type: 'kept',
        ...wordPlace(source, last.s0),
      })
    } else segments.push(type === 'inject' ? segment : { ...segment, ...sourceSpan })
    from = at
  }
  return segments
}

const wordPlace = (source: WordStream, at: number | undefined) =>
  at === undefined ? {} : { srcStart: source.starts[at]!, srcEnd: source.ends[at]! }

/** The source's words, stretched by as much punctuation as the copy's segment holds where it is the same. */
function sourcePlace(
  words: WordStream,
  source: WordStream,
  s0: number,
  s1: number,
  span: Span,
  from: number,
  to: number,
): { srcStart: number; srcEnd: number } {
  const before = words.text.slice(span.start, words.starts[from])
  const after = words.text.slice(words.ends[to - 1], span.end)
  const start = source.starts[s0]!
  const end = source.ends[s1 - 1]!
  const same = source.text.slice(Math.max(0, start - before.length), start).length === before.length
  return {
    srcStart: same ? start - before.length : start,
    srcEnd: Math.min(source.text.length, end + after.length),
  }
}

/** Characters of punctuation that cling to a word at most: `."` or `("`. */
const CLINGS = 8

/**
 * Punctuation clings to kept text; a change is its words alone. What follows a word up to the next
 * white space is its own, what precedes one belongs to it only after white space.
 */
function withPunctuation(words: WordStream, from: number, to: number, type: string): Span {
  const [start, end] = [words.starts[from]!, words.ends[to - 1]!]
  if (type === 'alter' || type === 'inject' || type === 'format') return { start, end }
  const next = words.starts[to] ?? words.text.length
  const after = words.text.slice(end, Math.min(next, end + CLINGS))
  const stop = after.search(/\s/)
  const whole = next - end <= CLINGS ? after.length : 0
  const previous = from > 0 ? words.ends[from - 1]! : 0
  const before = words.text.slice(Math.max(previous, start - CLINGS), start)
  const opening =
    /\s(\S+)$/.exec(before)?.[1]?.length ??
    (start <= CLINGS && from === 0 ? before.trimStart().length : 0)
  return { start: start - opening, end: end + (stop >= 0 ? stop : whole) }
}

/** Runs of the source's words that nothing in the copy stands for. */
function cutsOf(
  copy: WordStream,
  source: WordStream,
  labels: readonly (WordLabels | null)[],
): Cut[] {
  const held = new Uint8Array(source.keys.length)
  for (const label of labels) {
    if (label?.s0 !== undefined && label.s1 !== undefined) held.fill(1, label.s0, label.s1)
  }
  const cuts: { from: number; to: number }[] = []
  let from = 0
  for (let at = 0; at <= held.length; at++) {
    if (at < held.length && !held[at]) continue
    if (at > from) cuts.push({ from, to: at })
    from = at + 1
  }
  return namedCuts(copy, source, cuts)
}

/** Characters of injected words that a reason shows. */
const MOST_SHOWN = 80

const shownWords = (text: string, start: number, end: number): string =>
  text.slice(start, Math.min(end, start + MOST_SHOWN))

function injectedOf(copy: CopyInput, segments: readonly Segment[]): Injected[] {
  return segments
    .filter(({ type }) => type === 'inject')
    .map(({ start, end }) => ({
      span: { start, end },
      reasons: [{ code: 'not-in-source', parts: { words: shownWords(copy.text, start, end) } }],
    }))
}
