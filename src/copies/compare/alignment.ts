import { sentenceEnd, sentenceStart, type WordStream } from '../find/word-stream.ts'
import { type CommonBlock, findAnchors } from './anchors.ts'
import { alignGap, type Gap } from './gap.ts'

/** A copy's words in order: the same as the source's, changed, or not known from it. */
export type AlignedPiece =
  | ({ readonly is: 'same' } & CommonBlock)
  | ({ readonly is: 'changed' } & Gap)
  | { readonly is: 'loose'; readonly c0: number; readonly c1: number }

/** Longest gap, in words of either text, that is aligned word by word. */
const LONGEST_GAP = 90

/** Lays a copy beside its source, word by word. The pieces cover every word of the copy, in order. */
export function alignWords(copy: WordStream, source: WordStream): AlignedPiece[] {
  const blocks = findAnchors(copy, source)
  const pieces: AlignedPiece[] = []
  let last: CommonBlock | null = null
  for (const block of [...blocks, null]) {
    pieces.push(...between(copy, source, last, block))
    if (block) pieces.push({ is: 'same', ...block })
    last = block
  }
  return joinSame(pieces)
}

/** What lies between two blocks (or before the first, or after the last). */
function between(
  copy: WordStream,
  source: WordStream,
  last: CommonBlock | null,
  next: CommonBlock | null,
): AlignedPiece[] {
  const c0 = last ? last.c + last.length : 0
  const c1 = next ? next.c : copy.keys.length
  const s0 = last ? last.s + last.length : 0
  const s1 = next ? next.s : source.keys.length
  if (last && next && s1 >= s0 && s1 - s0 <= LONGEST_GAP && c1 - c0 <= LONGEST_GAP) {
    return fill(copy, source, { c0, c1, s0, s1 })
  }
  // The source jumps here: each side keeps what belongs to its own sentence.
  const left = last && c1 > c0 && !copy.opens[c0] ? Math.min(c1, sentenceEnd(copy, c0)) : c0
  const right = next && c1 > left && !copy.opens[c1] ? Math.max(left, sentenceStart(copy, c1)) : c1
  const pieces: AlignedPiece[] = []
  if (left > c0 || (last && s0 < source.keys.length && !source.opens[s0])) {
    const to = source.opens[s0] ? s0 : sentenceEnd(source, s0)
    pieces.push(...fill(copy, source, { c0, c1: left, s0, s1: near(s0, to) }))
  }
  if (right > left) pieces.push({ is: 'loose', c0: left, c1: right })
  if (next && (right < c1 || !source.opens[s1])) {
    const from = source.opens[s1] ? s1 : sentenceStart(source, s1)
    pieces.push(...fill(copy, source, { c0: right, c1, s0: Math.max(from, s1 - LONGEST_GAP), s1 }))
  }
  return pieces
}

const near = (from: number, to: number): number => Math.min(to, from + LONGEST_GAP)

/** Aligns a gap; what is not the same in it is changed, cut or new. */
function fill(copy: WordStream, source: WordStream, gap: Gap): AlignedPiece[] {
  const { c0, c1, s0, s1 } = gap
  if (c0 === c1 && s0 === s1) return []
  if (c1 - c0 > LONGEST_GAP) return [{ is: 'loose', c0, c1 }]
  const whole = wholeSentences(copy, source, gap)
  if (whole) return whole
  const pieces: AlignedPiece[] = []
  let [c, s] = [c0, s0]
  for (const block of [...alignGap(copy, source, gap), { c: c1, s: s1, length: 0 }]) {
    if (block.c > c || block.s > s) {
      pieces.push({ is: 'changed', c0: c, c1: block.c, s0: s, s1: block.s })
    }
    if (block.length > 0) pieces.push({ is: 'same', ...block })
    c = block.c + block.length
    s = block.s + block.length
  }
  return pieces
}

/** New sentences between two old ones are new, not a rewording of what was cut there. */
function wholeSentences(copy: WordStream, source: WordStream, gap: Gap): AlignedPiece[] | null {
  const { c0, c1, s0, s1 } = gap
  const opens = (stream: WordStream, at: number) =>
    at === 0 || at >= stream.keys.length || stream.opens[at] !== 0
  if (c1 === c0 || !opens(copy, c0) || !opens(copy, c1)) return null
  const lines = copy.opens[c0] === 2 && (copy.opens[c1] ?? 2) === 2
  if (s1 > s0 && !lines && !(opens(source, s0) && opens(source, s1))) return null
  const cut: AlignedPiece[] = s1 > s0 ? [{ is: 'changed', c0, c1: c0, s0, s1 }] : []
  if (s1 === s0) return [{ is: 'loose', c0, c1 }]
  return sameWords(copy, source, gap) < 0.4 ? [...cut, { is: 'loose', c0, c1 }] : null
}

/** Share of the copy's words in a gap that the source has there too. */
function sameWords(copy: WordStream, source: WordStream, { c0, c1, s0, s1 }: Gap): number {
  const known = new Set(source.keys.subarray(s0, s1))
  let hits = 0
  for (let at = c0; at < c1; at++) if (known.has(copy.keys[at]!)) hits++
  return hits / (c1 - c0)
}

/** Neighbouring blocks that follow one another in both texts become one. */
function joinSame(pieces: readonly AlignedPiece[]): AlignedPiece[] {
  const joined: AlignedPiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (
      last?.is === 'same' &&
      piece.is === 'same' &&
      last.c + last.length === piece.c &&
      last.s + last.length === piece.s
    ) {
      joined[joined.length - 1] = { ...last, length: last.length + piece.length }
    } else joined.push(piece)
  }
  return joined
}
