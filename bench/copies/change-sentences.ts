import type { Operation } from './operation.ts'
import { change, cutPiece, keep, type Piece, SPACE } from './pieces.ts'

/** Operations on a copy's sentences. */

/** `A. B` as `A, and b`; the words stand, the seam is new. */
export const merge: Operation = (pieces, chance) => {
  const all: Piece[] = []
  for (const piece of pieces) {
    const [last, seam] = [all.at(-2), all.at(-1)]
    const first = /^(?:The|He|She|They|It|But|This|His|Her|Their)\b/.exec(piece.text)?.[0]
    if (
      last?.type !== 'kept' ||
      seam?.text !== ' ' ||
      piece.type !== 'kept' ||
      !first ||
      !last.text.endsWith('.') ||
      !chance.is(0.5)
    ) {
      all.push(piece)
      continue
    }
    all.splice(-2, 2, ...cutPiece(last, 0, last.text.length - 1))
    all.push({
      text: ', and ',
      type: 'format',
      note: 'merged',
      from: last.to! - 1,
      to: piece.from!,
    })
    all.push({
      text: first.toLowerCase(),
      type: 'format',
      note: 'merged',
      from: piece.from!,
      to: piece.from! + first.length,
    })
    all.push(...cutPiece(piece, first.length, piece.text.length))
  }
  return all
}
/** `A, and the b` as `A. The b`. */
export const split: Operation = (pieces, chance) =>
  change(
    change(
      pieces,
      /, and (?=the\b|he\b|she\b|they\b)/,
      '. And ',
      { type: 'format', note: 'split', share: 0.5, most: 9 },
      chance,
    ),
    /, but (?=the\b|he\b|she\b|they\b)/,
    '. But ',
    { type: 'format', note: 'split', share: 0.5, most: 9 },
    chance,
  )
/** The speaker at the end is dropped: `…, officials said.` */
export const dropSpeaker: Operation = (pieces, chance) =>
  pieces.flatMap((piece) => {
    const match = /, [^,“”"]{3,40} said\.$/.exec(piece.text)
    if (piece.type !== 'kept' || !match || !chance.is(0.6)) return [piece]
    const end = piece.text.length
    return [
      ...cutPiece(piece, 0, match.index),
      keep(piece.text, end - 1, end).text === '.'
        ? { text: '.', type: 'kept', from: piece.to! - 1, to: piece.to! }
        : SPACE,
    ]
  })
