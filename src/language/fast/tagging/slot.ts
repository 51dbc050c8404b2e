import { functionWords } from '../../../lexicon/index.ts'
/** A word being tagged: what it may be and, once decided, what it is. */
export interface Slot {
  readonly text: string
  /** Small letters, straight apostrophe. */
  readonly lower: string
  /** Possible Penn tags, most usual first. */
  readonly readings: readonly string[]
  /** Decided Penn tag; '' until then. */
  xpos: string
}

/** How far a rule looks: input that is no sentence must not cost the square of its length. */
export const WINDOW = 120

/** Words of a sentence, left part decided. Rules read; the tagger writes. */
export type Slots = readonly Slot[]

/** Whether a slot may have one of these tags. */
export const can = (slot: Slot | undefined, ...tags: string[]): boolean =>
  slot?.readings.some((tag) => tags.includes(tag)) ?? false

/** Whether a slot has been given one of these tags. */
export const is = (slot: Slot | undefined, ...tags: string[]): boolean =>
  slot !== undefined && tags.includes(slot.xpos)

/** Whether a slot is one of these words, in small letters. */
export const isWord = (slot: Slot | undefined, ...words: string[]): boolean =>
  slot !== undefined && words.includes(slot.lower)

/** The nearest decided slot to the left that is no adverb. */
export function before(slots: Slots, index: number): Slot | undefined {
  let at = index - 1
  while (at >= 0 && slots[at]?.xpos.startsWith('RB') && index - at < 5) at--
  return slots[at]
}

/** The nearest slot to the right that cannot be only an adverb. */
export function after(slots: Slots, index: number): Slot | undefined {
  let at = index + 1
  while (at < slots.length && slots[at]?.readings[0] === 'RB' && at - index < 4) at++
  return slots[at]
}

const BE = functionWords('be')
const HAVE = functionWords('have')

/** A form of `be`. */
export const isBe = (slot: Slot | undefined): boolean => slot !== undefined && BE.has(slot.lower)
/** A form of `have`. */
export const isHave = (slot: Slot | undefined): boolean =>
  slot !== undefined && HAVE.has(slot.lower)

/** Whether a noun phrase may begin here. */
export const opensPhrase = (slot: Slot | undefined): boolean =>
  can(
    slot,
    'DT',
    'PRP$',
    'PRP',
    'NNP',
    'NNPS',
    'NN',
    'NNS',
    'JJ',
    'CD',
    'PDT',
    '$',
    '``',
    'JJR',
    'JJS',
  )

/** Whether a finite verb stands between `from` and `to` for certain (decided or unambiguous). */
export function hasFinite(slots: Slots, from: number, to: number): boolean {
  for (let at = Math.max(0, from, to - WINDOW); at < Math.min(to, slots.length); at++) {
    const slot = slots[at] as Slot
    if (slot.xpos === '' ? isSureFinite(slot) : /^(?:VBD|VBZ|VBP|MD)$/.test(slot.xpos)) return true
  }
  return false
}

function isSureFinite({ readings, lower }: Slot): boolean {
  if (lower === "'s" || lower === 'like') return false
  return (
    readings.every((tag) => /^(?:VBD|VBZ|MD)$/.test(tag)) ||
    (readings[0] === 'VBP' && readings[1] === undefined) ||
    lower === 'had' ||
    lower === 'have' ||
    lower === 'do'
  )
}

/** The first index from `from` on that ends a clause: a comma, a dash, a mark, a clause opener. */
export function clauseEnd(slots: Slots, from: number): number {
  let at = from
  while (
    at < slots.length &&
    at - from < WINDOW &&
    !/^[.,:]$|^HYPH$|^-.RB-$|^``$|^''$/.test(slots[at]?.readings[0] ?? '')
  )
    at++
  return at
}
