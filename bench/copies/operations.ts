import { type Chance, change, cutPiece, keep, type Piece, SPACE } from './pieces.ts'
import {
  ALTERATIONS,
  DISGUISES,
  FILLERS,
  MOJIBAKE,
  NAME_SPELLINGS,
  SENTENCES,
  SWAPS,
  SYNONYMS,
} from './words.data.ts'

/** What is done to a copy's text, one operation each; names go into the gold. */

const lowerFirst = (text: string): string =>
  /^(?:The|A|An|In|On|At|He|She|They|It|But|This|His|Her|Their|Some|Many|Police)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A sentence in other words: clauses swapped, the speaker moved, sentences split, synonyms. */
export function reword(text: string, chance: Chance): string {
  const swapped = swapClauses(text, chance)
  return swapped
    .split(/([“"][^”"]*[”"])/)
    .map((part, index) => (index % 2 ? part : useSynonyms(part, chance)))
    .join('')
}

function swapClauses(text: string, chance: Chance): string {
  const rules: readonly (readonly [RegExp, (parts: string[]) => string])[] = [
    [
      /^[“"](.+?),[”"] (.{3,60}?) said\.$/,
      ([, q, who]) => `As ${lowerFirst(who!)} put it: “${q}.”`,
    ],
    [
      /^(.{30,}), (.{4,50}?) said\.$/,
      ([, what, who]) => `${upperFirst(who!)} said ${lowerFirst(what!)}.`,
    ],
    [/^(.{30,}?), (?:but|and) (.{25,})\.$/, ([, a, b]) => `${a}. ${upperFirst(b!)}.`],
    [
      /^(.{30,}?) (?:after|before|while) (.{20,})\.$/,
      ([, a, b]) => `${upperFirst(b!)}; ${lowerFirst(a!)}.`,
    ],
    [
      /^(.{12,80}?), (?:which|who) (.{10,80}?), (.{12,})\.$/,
      ([, a, b, c]) => `${a} ${c}, and ${b}.`,
    ],
    [
      /^(.{20,}?) (in [A-Z]\w+|this week|last year)(.{10,})\.$/,
      ([, a, b, c]) => `${upperFirst(b!)}, ${lowerFirst(a!)}${c}.`,
    ],
  ]
  for (const [pattern, make] of rules) {
    const parts = pattern.exec(text)
    if (parts && chance.is(0.7)) return make([...parts])
  }
  return text
}

function useSynonyms(text: string, chance: Chance): string {
  let out = text
  for (const [word, others] of SYNONYMS) {
    if (chance.is(0.7))
      out = out.replace(new RegExp(`\\b${word}\\b`, 'g'), () => chance.pick(others))
  }
  return out
}

/** Machine-spun: every fourth word or so gets company. */
export function spin(text: string, chance: Chance): string {
  const words = reword(text, chance).replace(/[“”"]/g, '').split(' ')
  return words
    .map((word, at) =>
      at > 1 && at < words.length - 1 && /^[a-z]{3,}$/.test(word) && chance.is(0.16)
        ? `${chance.pick(FILLERS)} ${word}`
        : word,
    )
    .join(' ')
}

/** Works on a copy's pieces; gives back as many as came in where it found nothing to do. */
export type Operation = (pieces: readonly Piece[], chance: Chance, brand: string) => Piece[]

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
