import { mulberry } from '../../tools/mulberry.ts'
/** Seeded chance, and texts as pieces that remember what they were made of. */

/** A made-up page's stretch: its text, what it is to the source, and the source's place. */
export interface Piece {
  readonly text: string
  readonly type: 'kept' | 'format' | 'rewrite' | 'alter' | 'inject' | 'boiler' | 'own' | 'space'
  readonly from?: number
  readonly to?: number
  readonly note?: string
}

/** Chance with a seed: the same seed makes the same set. */
export interface Chance {
  next(): number
  pick<T>(list: readonly T[]): T
  is(share: number): boolean
  between(low: number, high: number): number
  shuffle<T>(list: readonly T[]): T[]
}

/** Chance from a seed. */
export function chanceOf(seed: number): Chance {
  const next = mulberry(Math.imul(seed, 0x9e3779b1))
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    is: (share) => next() < share,
    shuffle: (list) => {
      const all = [...list]
      for (let at = all.length - 1; at > 0; at--) {
        const other = between(0, at)
        ;[all[at], all[other]] = [all[other]!, all[at]!]
      }
      return all
    },
  }
}

export const SPACE: Piece = { text: ' ', type: 'space' }
export const PARAGRAPH: Piece = { text: '\n\n', type: 'space' }

/** A source's own words, as they are. */
export const keep = (source: string, from: number, to: number): Piece => ({
  text: source.slice(from, to),
  type: 'kept',
  from,
  to,
})

/** Sentences of a source by paragraph, as spans. */
export function sentencesOf(source: string): [number, number][][] {
  const paragraphs: [number, number][][] = []
  let at = 0
  for (const paragraph of source.split('\n\n')) {
    const spans: [number, number][] = []
    let start = at
    for (const stop of paragraph.matchAll(/(?<=[a-z\d%)]{2}[.!?]["”’]?) +(?=["“]?[A-Z])/g)) {
      const end = at + stop.index
      spans.push([start, end])
      start = end + stop[0].length
    }
    if (at + paragraph.length > start) spans.push([start, at + paragraph.length])
    if (spans.length > 0) paragraphs.push(spans)
    at += paragraph.length + 2
  }
  return paragraphs
}

/** Changes matches inside kept pieces; `most` at most, each with the given chance. */
export function change(
  pieces: readonly Piece[],
  what: RegExp,
  into: string,
  as: { type: Piece['type']; note: string; share: number; most: number },
  chance: Chance,
): Piece[] {
  let done = 0
  return pieces.flatMap((piece) => {
    if (piece.type !== 'kept') return [piece]
    const parts: Piece[] = []
    let last = 0
    for (const match of piece.text.matchAll(new RegExp(what.source, 'g'))) {
      if (done >= as.most || match[0] === '' || !chance.is(as.share)) continue
      const text = into.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '')
      if (text === match[0] || text === '') continue
      parts.push(...cutPiece(piece, last, match.index))
      last = match.index + match[0].length
      const trimmed = text.trimEnd()
      const from = piece.from! + match.index
      const to = from + match[0].trimEnd().length
      parts.push({ text: trimmed, type: as.type, note: as.note, from, to })
      if (trimmed !== text) parts.push(SPACE)
      done++
    }
    return [...parts, ...cutPiece(piece, last, piece.text.length)]
  })
}

/** A part of a kept piece, or nothing. */
export function cutPiece(piece: Piece, start: number, end: number): Piece[] {
  if (end <= start) return []
  const from = piece.from! + start
  return [{ ...piece, text: piece.text.slice(start, end), from, to: piece.from! + end }]
}
