import { MONTH_WORDS, WEEKDAY_NAMES } from '../../../lexicon/index.ts'
import { theLexicon } from '../../vocabulary/lexicon.ts'
import { markTag } from '../../vocabulary/punctuation.ts'
import { capitalReadings, readingsOf } from '../../vocabulary/readings.ts'
import { TAG_RULES } from './rules.ts'
import type { Slot } from './slot.ts'
import { toUniversal } from './universal.ts'

/** The tags of a word. */
export interface Tags {
  readonly upos: string
  readonly xpos: string
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

const NAMED_DAYS: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES,
  ...MONTH_WORDS.flatMap((line) => line.split(' ')).filter((word) => !/^ma/.test(word)),
])

/** Whether a sentence is set in capitals or in headline style: a capital then tells nothing. */
function capitalsTellNothing(tokens: readonly string[]): boolean {
  let words = 0
  let small = 0
  for (const token of tokens) {
    if (!/^\p{L}{4,}/u.test(token)) continue
    words++
    if (!isCapital(token)) small++
  }
  return words > 3 && small === 0
}

/** `both Koreas' leaders`: after a plural, no quotation being open, with a word after it. */
function isPluralOwner(tokens: readonly string[], index: number, quoteOpen: boolean): boolean {
  if (!/^['’]$/.test(tokens[index] ?? '') || quoteOpen) return false
  // "joins 'Hill Farm Live' to": a second mark follows, so the first opens.
  if (tokens.slice(index + 1, index + 12).includes("'")) return false
  return /\p{L}s$/iu.test(tokens[index - 1] ?? '') && /^\p{L}/u.test(tokens[index + 1] ?? '')
}

function slotOf(
  tokens: readonly string[],
  index: number,
  isTitle: boolean,
  quoteOpen: boolean,
): Slot {
  const text = tokens[index] as string
  const lower = text.toLowerCase().replace(/’/g, "'")
  const slot = (readings: readonly string[]): Slot => ({ text, lower, readings, xpos: '' })
  if (isPluralOwner(tokens, index, quoteOpen)) return slot(['POS'])
  const mark = markTag(text, quoteOpen)
  if (mark) return slot([mark])
  if (!isCapital(text)) return slot(readingsOf(lower))
  if (
    NAMED_DAYS.has(lower) ||
    (lower === 'march' && /^\d/.test(tokens[index + 1] ?? '')) ||
    (lower === 'may' &&
      (/^\d/.test(tokens[index + 1] ?? '') ||
        /^(?:in|of|last|next|this|since)$/i.test(tokens[index - 1] ?? '')))
  )
    return slot(['NNP'])
  if (lower === 'i') return slot(['PRP'])
  const opens =
    index === 0 ||
    (/^(?:["“‘'(—–:]|[.!?]{1,3})$/.test(tokens[index - 1] ?? '') &&
      !followsAbbreviation(tokens, index))
  if (!opens && !isTitle) return slot(capitalReadings(text, lower))
  return slot(openingReadings(text, lower, tokens[index + 1] ?? ''))
}

/** `Mr . Novak`: the full stop is a token of its own. */
const followsAbbreviation = (tokens: readonly string[], index: number): boolean =>
  tokens[index - 1] === '.' &&
  /^(?:mr|mrs|ms|dr|rep|sen|gen|gov|prof|rev|hon|lt|col|sgt|st|\p{Lu})$/iu.test(
    tokens[index - 2] ?? '',
  )

/** First in its sentence: a known word is what it always is, unless capitals go on after it. */
function openingReadings(text: string, lower: string, next: string): readonly string[] {
  const capital = capitalReadings(text, lower)
  if (capital[0] !== 'NNP' && capital[0] !== 'NNPS') return capital
  const { tags } = theLexicon()
  const known = tags.get(lower)
  const nameGoesOn =
    isCapital(next) && !tags.get(next.toLowerCase())?.some((tag) => tag === 'DT' || tag === 'PRP')
  if (known) {
    const isOpen = known.every((tag) => /^(?:NN|NNS|JJ|VB|VBP|VBN|VBG|VBD|VBZ)$/.test(tag))
    return isOpen && nameGoesOn && /^(?:NN|JJ)/.test(known[0] ?? '') ? ['NNP', ...known] : known
  }
  const guess = readingsOf(lower)
  // "Mohamed brought it": a name that looks like a past form.
  if (guess[0] === 'VBD') return ['NNP']
  return guess[0] === 'RB' || guess[0] === 'NNS' || (guess[0] === 'VBG' && !nameGoesOn)
    ? guess
    : ['NNP', ...guess]
}

/**
 * Penn and universal tags for the tokens of one sentence.
 *
 * @example tagWords(['He', 'left', '.']).map((tags) => tags.upos) // PRON VERB PUNCT
 */
export function tagWords(tokens: readonly string[]): Tags[] {
  const isTitle = capitalsTellNothing(tokens)
  // Straight marks are read by turns; a single one after a plural is a possessive first.
  const open: Record<string, boolean> = { '"': false, "'": false }
  const slots = tokens.map((token, index) => {
    const slot = slotOf(tokens, index, isTitle, open[token] === true)
    if (Object.hasOwn(open, token) && !slot.readings.includes('POS')) open[token] = !open[token]
    return slot
  })
  slots.forEach((slot, index) => {
    slot.xpos = decide(slots, index)
  })
  supplyVerb(slots)
  return slots.map((slot, index) => ({ xpos: slot.xpos, upos: toUniversal(slots, index) }))
}

/**
 * A headline or a sentence without any finite verb most likely hides one: "Kremlin ranks aid second".
 * The first word that could be a singular's verb, after a singular and before a phrase, is taken for it.
 */
function supplyVerb(slots: readonly Slot[]): void {
  if (slots.length < 4 || slots.some((slot) => /^(?:VBD|VBZ|VBP|MD|VB)$/.test(slot.xpos))) return
  for (let index = 1; index < slots.length - 1; index++) {
    const slot = slots[index] as Slot
    if (slot.xpos !== 'NNS' || !slot.readings.includes('VBZ')) continue
    const prev = slots[index - 1]
    const next = slots[index + 1]
    if (!/^(?:NN|NNP|,|-RRB-|NNPS)$/.test(prev?.xpos ?? '')) continue
    if (!/^(?:DT|PRP\$|NNP|JJ|NN|NNS|IN|TO|CD|PRP)$/.test(next?.xpos ?? '')) continue
    slot.xpos = 'VBZ'
    return
  }
}

function decide(slots: readonly Slot[], index: number): string {
  const slot = slots[index] as Slot
  for (const rule of TAG_RULES) {
    const tag = rule(slots, index)
    if (tag !== null) return tag
  }
  return slot.readings[0] as string
}
