import { MONTH_NAMES, sayingForms } from '../../lexicon/index.ts'
import type { SegmentType } from '../copy.ts'
import { leadCredit } from '../direction/agency.ts'
import { FURNITURE_CUES } from '../find/furniture-cues.ts'
import { foldWord } from '../find/word-key.ts'
import { rawWord, rawWords, type WordStream } from '../find/word-stream.ts'
import { isAttribution } from './attribution.ts'
import { type Change, crossesSentence, holdsBreak } from './change.ts'
import {
  DAY_NAMES,
  HEDGES,
  MONTHS,
  NEGATIONS,
  OPENING_WORDS,
  OPPOSITES,
  QUANTITIES,
  SAME_THING,
  stemOf,
} from './edits.data.ts'
import { letterDistance } from './letter-distance.ts'

/** What a change is, and the copy's words that carry it (`c0`–`c1`; the gap's own if absent). */
export interface EditVerdict {
  readonly type: SegmentType
  readonly kind: string
  readonly c0?: number
  readonly c1?: number
  /** Characters at the end of the last word that are the source's own: `Kapcorvisiting`. */
  readonly glued?: number
}

const isNumber = (word: string): boolean => /^\p{N}/u.test(word) || QUANTITIES.has(word)
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
const pick = (words: readonly string[], test: (word: string) => boolean): string =>
  words.filter(test).sort().join(' ')
const isMonth = (word: string): boolean => word !== 'may' && MONTH_NAMES.includes(word)

/** The first word of the copy's side for which `test` holds. */
function placed(
  change: Change,
  test: (word: string) => boolean,
): { c0: number; c1: number } | null {
  const at = change.now.findIndex((word) => test(foldWord(word)))
  return at < 0 ? null : { c0: change.c0 + at, c1: change.c0 + at + 1 }
}

/** A line of the page between two lines of the text: `Advertisement`. */
function furniture({ copy, source, c0, c1, s0, s1 }: Change): EditVerdict | null {
  if (c1 === c0 || copy.opens[c0] !== 2) return null
  if (s1 > s0 && !holdsBreak(source, s0, s1)) return null
  const line = rawWords(copy, c0, c1).slice(0, 80)
  return FURNITURE_CUES.test(line) ? { type: 'boiler', kind: 'furniture' } : null
}

/** Brands are capitalised and at least so long: `Oakcap`. */
const BRAND_LETTERS = 3
const MOST_BRAND_WORDS = 6
/** Words of a text searched for another mention of a name. */
const NAME_REACH = 5000

/** A foreign name glued to the next word: `Kapcor Coinvisiting` where the source has `visiting`. */
function glued({ now, was, c0 }: Change): EditVerdict | null {
  const own = was[0]
  if (own === undefined || was.length > 3) return null
  for (const [at, word] of now.entries()) {
    if (word.length <= own.length || !word.endsWith(own)) continue
    const pushed = [...now.slice(0, at), word.slice(0, -own.length)].join('')
    if (pushed.length < BRAND_LETTERS || !isCapital(now[0]!)) continue
    return { type: 'inject', kind: 'brand', c0, c1: c0 + at + 1, glued: own.length }
  }
  return null
}

/** The same words in another dress: `did not` for `didn't`, `Jan.` for `January`, `U.S.` in full. */
function sameThing({ nowFolded, wasFolded }: Change): EditVerdict | null {
  if (nowFolded.length === 0 || wasFolded.length === 0) return null
  const plain = (words: readonly string[]) => {
    const text = words.map((word) => MONTHS.get(word) ?? word).join(' ')
    return SAME_THING.get(text) ?? text
  }
  const [now, was] = [plain(nowFolded), plain(wasFolded)]
  const joined = now.replaceAll(' ', '') === was.replaceAll(' ', '')
  return now === was || joined ? { type: 'format', kind: 'spelling' } : null
}

/** A `not` more or less. Where it was cut, the word before carries the change: `did` for `did not`. */
function negation(change: Change): EditVerdict | null {
  const { nowFolded, wasFolded, c0, c1 } = change
  if (nowFolded.length > 4 || wasFolded.length > 4 || crossesSentence(change)) return null
  const [now, was] = [nowFolded, wasFolded].map((words) =>
    pick(words, (word) => NEGATIONS.has(word)),
  )
  if (now === was || (now !== '' && was !== '')) return null
  if (now === '' && c1 === c0)
    return c0 > 0 ? { type: 'alter', kind: 'negation', c0: c0 - 1, c1: c0 } : null
  const from = was === '' && c0 > 0 && change.now.length === 1 ? c0 - 1 : c0
  return { type: 'alter', kind: 'negation', c0: from, c1 }
}

function opposite(change: Change): EditVerdict | null {
  const place = placed(change, (word) =>
    change.wasFolded.some((old) => OPPOSITES.get(stemOf(old))?.has(stemOf(word)) ?? false),
  )
  return place ? { type: 'alter', kind: 'negation', ...place } : null
}

/**
 * Number against number, `an hour` being one. One side alone having one is a cut or an addition, not
 * an alteration.
 */
function number(change: Change): EditVerdict | null {
  const counted = (words: readonly string[]) =>
    pick(words, isNumber) || (words.some((word) => word === 'a' || word === 'an') ? '1' : '')
  const [now, was] = [counted(change.nowFolded), counted(change.wasFolded)]
  if (now === was || now === '' || was === '') return null
  const place = placed(change, (word) => isNumber(word) && !change.wasFolded.includes(word))
  return place ? { type: 'alter', kind: 'number', ...place } : null
}

function day(change: Change): EditVerdict | null {
  const named = (word: string) => DAY_NAMES.has(word) || isMonth(MONTHS.get(word) ?? word)
  const list = (words: readonly string[]) =>
    pick(
      words.map((word) => MONTHS.get(word) ?? word),
      named,
    )
  const [now, was] = [list(change.nowFolded), list(change.wasFolded)]
  if (now === was || now === '' || was === '') return null
  const place = placed(change, named)
  return place ? { type: 'alter', kind: 'day', ...place } : null
}

/** A caution added or taken away: a report becomes a fact, or a fact a report. */
function hedge(change: Change): EditVerdict | null {
  const { nowFolded, wasFolded, c0, c1, copy } = change
  if (nowFolded.length > 3 || wasFolded.length > 3 || crossesSentence(change)) return null
  const [now, was] = [nowFolded, wasFolded].map((words) => pick(words, (word) => HEDGES.has(word)))
  if (now === was || (now !== '' && was !== '')) return null
  if (c1 > c0) return { type: 'alter', kind: 'hedge' }
  return c0 < copy.keys.length ? { type: 'alter', kind: 'hedge', c0, c1: c0 + 1 } : null
}

/** One person's name for another's; a spelling of the same name is harmless. */
function name(change: Change): EditVerdict | null {
  const { now, was } = change
  if (now.length === 0 || was.length === 0 || now.length > 3 || was.length > 3) return null
  if (!now.every(isCapital) || !was.every(isCapital)) return null
  const [x, y] = [change.nowFolded.join(''), change.wasFolded.join('')]
  if (letterDistance(x, y) <= Math.max(1, Math.floor(Math.max(x.length, y.length) / 4))) {
    return { type: 'format', kind: 'spelling' }
  }
  if (sharesStem(x, y)) return { type: 'format', kind: 'spelling' }
  // A capital at the start of a sentence shows no name.
  const names = isName(change.source, change.s0) && isName(change.source, change.s1 - 1)
  return names ? { type: 'alter', kind: 'name' } : null
}

/** `Iran` and `Iranian`, `Senator` and `Senate`: a form of the word, no other name. */
const sharesStem = (x: string, y: string): boolean =>
  x.slice(0, 4) === y.slice(0, 4) && x.length > 3

/** Capitalised inside a sentence, here or at another place of the text. */
function isName(stream: WordStream, index: number): boolean {
  if (stream.opens[index] === 0) return true
  const raw = rawWord(stream, index)
  for (let at = 0; at < Math.min(stream.keys.length, NAME_REACH); at++) {
    if (stream.keys[at] !== stream.keys[index] || stream.opens[at] !== 0) continue
    return rawWord(stream, at) === raw
  }
  // `Netflix said` where it stands but once: no opening word, and no plural as `Lawmakers said`.
  return (
    !OPENING_WORDS.has(foldWord(raw)) && /[^s]$/.test(raw) && SPEAKS.has(wordAfter(stream, index))
  )
}

/** Whoever says something is somebody. */
const SPEAKS = sayingForms({ having: 'speaks', tense: 'told' })
const wordAfter = (stream: WordStream, index: number): string =>
  /^\W{0,3}([a-z]{1,16})/.exec(
    stream.text.slice(stream.ends[index], stream.ends[index]! + 20),
  )?.[1] ?? ''

/** `In Washington`, moved to the front, is the source's own; a brand has a word that the source never has. */
function isForeign({ copy, source, now, c0 }: Change): boolean {
  const reach = Math.min(source.keys.length, NAME_REACH)
  return now.some((word, at) => {
    if (at === 0 && OPENING_WORDS.has(foldWord(word))) return false
    return !source.keys.subarray(0, reach).includes(copy.keys[c0 + at]!)
  })
}

/** Two of the words in a row stand in the source, at another place. */
function isMoved({ copy, source, c0, c1 }: Change): boolean {
  const reach = Math.min(source.keys.length, NAME_REACH)
  for (let c = c0 + 1; c < c1; c++) {
    for (let s = 1; s < reach; s++) {
      if (source.keys[s] === copy.keys[c] && source.keys[s - 1] === copy.keys[c - 1]) return true
    }
  }
  return false
}

/** Words that only the copy has. A capital among them is somebody's name, pushed in. */
function inserted(change: Change): EditVerdict | null {
  const { now, was, copy, c0, c1 } = change
  if (was.length > 0) return null
  if (now.length > 14) return { type: 'own', kind: 'addition' }
  if (isAttribution(change.nowFolded) && !crossesSentence(change) && !isMoved(change)) {
    return { type: 'rewrite', kind: 'attribution' }
  }
  if (
    now.length <= MOST_BRAND_WORDS &&
    now.every(isCapital) &&
    now.join('').length >= BRAND_LETTERS &&
    isForeign(change)
  ) {
    return { type: 'inject', kind: 'brand' }
  }
  if (now.length <= MOST_BRAND_WORDS + 1 && isBracketed(copy, c0, c1) && now.some(isCapital)) {
    return { type: 'inject', kind: 'brand' }
  }
  return now.length > 3 ? { type: 'inject', kind: 'phrase' } : { type: 'rewrite', kind: 'wording' }
}

/** `(via Kapcor Coin)`: an aside with a name in it. */
const isBracketed = ({ text, starts, ends }: WordStream, c0: number, c1: number): boolean =>
  /[([]$/.test(text.slice(0, starts[c0]).slice(-1)) &&
  /^[)\]]/.test(text.slice(ends[c1 - 1], ends[c1 - 1]! + 1))

/** `PLACE (AP) —` that the source lacks: a credit, not a brand. */
function credit({ copy, c0, c1 }: Change): EditVerdict | null {
  if (c1 === c0) return null
  const text = copy.text.slice(copy.starts[c0], copy.ends[c1 - 1]! + 6)
  return leadCredit(text) ? { type: 'own', kind: 'credit' } : null
}

/**
 * The rules in order. Lines of the page are nobody's change. Brands next: a glued brand hides the word that was there. Harmless forms
 * before changes of meaning (`didn't` is no lost `not`); meaning before wording.
 */
const RULES = [
  furniture,
  credit,
  glued,
  sameThing,
  negation,
  opposite,
  number,
  day,
  hedge,
  name,
  inserted,
]

/** What a change is: harmless, a rewording, a change of meaning, or words pushed in. */
export function judgeChange(change: Change): EditVerdict {
  for (const rule of RULES) {
    const verdict = rule(change)
    if (verdict) return verdict
  }
  const short = change.now.length <= 3 && change.was.length <= 3
  return short ? { type: 'format', kind: 'synonym' } : { type: 'rewrite', kind: 'wording' }
}
