import type { Operation } from './operation.ts'
import { change, cutPiece, type Piece } from './pieces.ts'
import { ALTERATIONS, DISGUISES, MOJIBAKE, NAME_SPELLINGS, SWAPS, SYNONYMS } from './words.data.ts'

/** Operations on a copy's words; names go into the gold. */

export const swap: Operation = (pieces, chance) => {
  let all = [...pieces]
  for (const [what, into] of chance.shuffle(SWAPS).slice(0, chance.between(3, 10))) {
    all = change(all, what, into, { type: 'format', note: 'form', share: 0.9, most: 1e6 }, chance)
  }
  return all
}
export const respell: Operation = (pieces, chance) => {
  let all = [...pieces]
  for (const [what, into] of NAME_SPELLINGS) {
    all = change(all, what, into, { type: 'format', note: 'spelling', share: 0.7, most: 3 }, chance)
  }
  return all
}
export const replaceWords: Operation = (pieces, chance) => {
  let all = [...pieces]
  for (const [word, others] of chance.shuffle(SYNONYMS).slice(0, 14)) {
    const what = new RegExp(`\\b${word}\\b`)
    const as = { type: 'format' as const, note: 'synonym', share: 0.5, most: 3 }
    all = change(all, what, chance.pick(others), as, chance)
  }
  return all
}
/** One to five changes of meaning, of different kinds. */
export const alter: Operation = (pieces, chance) => {
  let all = [...pieces]
  let left = chance.between(1, 5)
  for (const [note, what, into] of chance.shuffle(ALTERATIONS)) {
    if (left === 0) break
    const now = change(all, what, into, { type: 'alter', note, share: 0.6, most: 1 }, chance)
    if (now.length !== all.length) left--
    all = now
  }
  return all
}
export const disguise: Operation = (pieces, chance) => {
  const share = 0.04 + 0.1 * chance.next()
  return pieces.flatMap((piece) => {
    if (piece.type !== 'kept') return [piece]
    const parts: Piece[] = []
    let last = 0
    for (const match of piece.text.matchAll(/\b[a-z]{4,}\b/g)) {
      const text = match[0].replace(/[aoeius]/, (letter) => DISGUISES[letter] ?? letter)
      if (text === match[0] || !chance.is(share)) continue
      parts.push(...cutPiece(piece, last, match.index))
      last = match.index + match[0].length
      const from = piece.from! + match.index
      parts.push({ text, type: 'format', note: 'homoglyph', from, to: from + match[0].length })
    }
    return [...parts, ...cutPiece(piece, last, piece.text.length)]
  })
}
export const breakCharacters: Operation = (pieces, chance) =>
  Object.entries(MOJIBAKE).reduce<Piece[]>(
    (all, [sign, bad]) =>
      change(
        all,
        new RegExp(sign),
        bad,
        { type: 'format', note: 'mojibake', share: 1, most: 1e6 },
        chance,
      ),
    [...pieces],
  )
/** The space where a link was taken out is lost. */
export const loseSpaces: Operation = (pieces, chance) =>
  change(
    pieces,
    /(?<=\b[a-z]{4,}) (?=[a-z]{4,})/,
    '',
    { type: 'format', note: 'lost-space', share: 0.02, most: 4 },
    chance,
  )
