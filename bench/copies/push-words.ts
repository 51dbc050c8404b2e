import type { Operation } from './operation.ts'
import { cutPiece, SPACE } from './pieces.ts'
import { SENTENCES } from './words.data.ts'

/** Operations that add words to a copy. */

/** The brand before a small word, glued, in brackets, or after the paragraph's last mark. */
export const pushBrand: Operation = (pieces, chance, brand) => {
  let all = [...pieces]
  for (let times = chance.between(1, 3); times > 0; times--) {
    const at = all.findIndex((piece) => piece.type === 'kept' && piece.text.length > 80)
    const long = all.flatMap((piece, index) =>
      piece.type === 'kept' && piece.text.length > 60 ? [index] : [],
    )
    if (at < 0 || long.length === 0) return all
    const index = chance.is(0.5) ? at : chance.pick(long)
    const piece = all[index]!
    const places = [...piece.text.matchAll(/(?<=[a-z]{2} )(?=[a-z]{3,})/g)].map((one) => one.index)
    if (places.length === 0) continue
    const place = chance.pick(places)
    const [text, space] = chance.pick([
      [brand, ''],
      [brand, ' '],
      [`(via ${brand})`, ' '],
    ] as const)
    all = [
      ...all.slice(0, index),
      ...cutPiece(piece, 0, place),
      { text, type: 'inject', note: 'brand' },
      ...(space ? [SPACE] : []),
      ...cutPiece(piece, place, piece.text.length),
      ...all.slice(index + 1),
    ]
  }
  return all
}
/** A foreign sentence: inside a paragraph, or as one of its own. */
export const pushSentence: Operation = (pieces, chance) => {
  const seams = pieces.flatMap((piece, at) => (piece.type === 'space' && at > 2 ? [at] : []))
  if (seams.length === 0) return [...pieces]
  const at = chance.pick(seams)
  const text = chance.pick(SENTENCES)
  return [
    ...pieces.slice(0, at),
    pieces[at]!,
    { text, type: 'inject', note: 'sentence' },
    pieces[at]!,
    ...pieces.slice(at + 1),
  ]
}
/** A sentence of the text shown large in the middle of it. */
export const pullQuote: Operation = (pieces, chance) => {
  const long = pieces.filter(
    ({ type, text }) => type === 'kept' && text.length > 70 && text.length < 220,
  )
  const seams = pieces.flatMap((piece, at) => (piece.text === '\n\n' && at > 4 ? [at] : []))
  if (long.length === 0 || seams.length === 0) return [...pieces]
  const at = chance.pick(seams)
  const { text } = chance.pick(long)
  return [
    ...pieces.slice(0, at),
    pieces[at]!,
    { text, type: 'boiler', note: 'pull-quote' },
    ...pieces.slice(at),
  ]
}
