import type { SegmentType } from '../copy.ts'
import { rawWord, sentenceEnd, type WordStream } from '../find/word-stream.ts'
import type { AlignedPiece } from './alignment.ts'
import type { CommonBlock } from './anchors.ts'
import { changeOf } from './change.ts'
import type { EditVerdict } from './edit-verdict.ts'
import type { Gap } from './gap.ts'
import { judgeChange } from './judge-change.ts'

/** Which step labelled words, and which of its labels it is: words with one mark make one segment. */
export interface LabelMark {
  readonly by: 'same' | 'change' | 'reworded' | 'page' | 'refrain' | 'leftover' | 'known-injection'
  readonly at: number
}

/** What one word of a copy is, and the source's words that it stands for (`s0`–`s1`). */
export interface WordLabels {
  readonly type: SegmentType
  readonly kind?: string
  readonly s0?: number
  readonly s1?: number
  readonly mark: LabelMark
  /** Characters at the word's end that are the source's own word. */
  readonly glued?: number
}

/** A label for each word of the copy; `null` where nothing in the source answers to it. */
export function labelWords(
  copy: WordStream,
  source: WordStream,
  pieces: readonly AlignedPiece[],
): (WordLabels | null)[] {
  const labels = new Array<WordLabels | null>(copy.keys.length).fill(null)
  const copied = isCopied(pieces)
  let at = 0
  for (const piece of pieces) {
    if (piece.is === 'same') at = labelSame(copy, source, piece, labels, at)
  }
  for (const piece of pieces) {
    if (piece.is === 'changed') at = labelChange(copy, source, piece, labels, at, copied)
  }
  return labels
}

/** True where the taken words lie dense: only there can words be injected. */
export const isCopied = (pieces: readonly AlignedPiece[]): boolean =>
  coreDensity(pieces) >= MOSTLY_COPIED

/** Share of words between the first and the last common one that are common. */
function coreDensity(pieces: readonly AlignedPiece[]): number {
  let [same, first, last] = [0, -1, 0]
  for (const piece of pieces) {
    if (piece.is !== 'same') continue
    if (first < 0) first = piece.c
    last = piece.c + piece.length
    same += piece.length
  }
  return same / Math.max(1, last - first)
}

function labelSame(
  copy: WordStream,
  source: WordStream,
  block: CommonBlock,
  labels: (WordLabels | null)[],
  from: number,
): number {
  let mark: LabelMark = { by: 'same', at: from + 1 }
  const next = (): LabelMark => ({ by: 'same', at: mark.at + 1 })
  for (let step = 0; step < block.length; step++) {
    const [c, s] = [block.c + step, block.s + step]
    const harmless = rawWord(copy, c).toLowerCase() !== rawWord(source, s).toLowerCase()
    if (copy.opens[c] || harmless) mark = next()
    labels[c] = { ...(harmless ? FORMAT : KEPT), s0: s, s1: s + 1, mark }
    if (harmless) mark = next()
  }
  return mark.at
}

function labelChange(
  copy: WordStream,
  source: WordStream,
  gap: Gap,
  labels: (WordLabels | null)[],
  from: number,
  copied: boolean,
): number {
  const { c0, c1, s0, s1 } = gap
  const judged = judgeChange(changeOf(copy, source, gap))
  // An article of its own that borrows sentences words things its own way: nothing is injected.
  const verdict = copied || judged.type !== 'inject' ? judged : OWN
  if (!copied && verdict.kind === 'hedge') return from
  const known = s1 > s0 ? { s0, s1 } : {}
  const narrow = verdict.c0 !== undefined
  const around = narrow ? WORDING : verdict
  const mark: LabelMark = { by: 'change', at: from + 1 }
  const within: LabelMark = { by: 'change', at: from + 2 }
  for (let c = c0; c < c1; c++) {
    labels[c] = { type: around.type, kind: around.kind, ...known, mark }
  }
  if (!narrow) return from + 1
  for (let c = verdict.c0!; c < verdict.c1!; c++) {
    // A neighbour that carries a cut `not` keeps its own place in the source.
    const { s0: own0, s1: own1 } = labels[c] ?? {}
    const place = own0 === undefined || own1 === undefined ? known : { s0: own0, s1: own1 }
    const glued = c === verdict.c1! - 1 ? verdict.glued : undefined
    labels[c] = {
      type: verdict.type,
      kind: verdict.kind,
      ...(verdict.type === 'inject' && !verdict.glued ? {} : place),
      mark: within,
      ...(glued ? { glued } : {}),
    }
  }
  return from + 2
}

const MOSTLY_COPIED = 0.65
const OWN: EditVerdict = { type: 'own', kind: 'wording' }
const KEPT = { type: 'kept' } as const
const FORMAT = { type: 'format', kind: 'spelling' } as const
const WORDING = { type: 'rewrite', kind: 'wording' } as const

/** A sentence of a text: word indexes, `to` exclusive. */
export interface CopySentence {
  readonly from: number
  readonly to: number
}

/** The sentences of a text as runs of words. */
export function sentencesOf(stream: WordStream): CopySentence[] {
  const sentences: CopySentence[] = []
  let from = 0
  while (from < stream.keys.length) {
    const to = sentenceEnd(stream, from)
    sentences.push({ from, to })
    from = to
  }
  return sentences
}
