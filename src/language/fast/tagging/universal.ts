import {
  CLAUSE_OPENERS,
  INDEFINITE_PRONOUNS,
  SUBORDINATORS,
} from '../../vocabulary/closed-class.data.ts'
import { before, isBe, isHave, type Slot, type Slots } from './slot.ts'

const UNIVERSAL: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  MD: 'AUX',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  DT: 'DET',
  PDT: 'DET',
  WDT: 'PRON',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  WRB: 'ADV',
  EX: 'PRON',
  IN: 'ADP',
  RP: 'ADP',
  TO: 'PART',
  POS: 'PART',
  CC: 'CCONJ',
  CD: 'NUM',
  UH: 'INTJ',
  FW: 'X',
  ADD: 'PROPN',
  SYM: 'SYM',
  $: 'SYM',
}

/** The universal part of speech of a word whose Penn tag, and its neighbours', are decided. */
export function toUniversal(slots: Slots, index: number): string {
  const slot = slots[index] as Slot
  const { xpos, lower } = slot
  if (/^V/.test(xpos)) return isAuxiliary(slots, index) ? 'AUX' : 'VERB'
  if (xpos === 'IN') return bringsClause(slots, index) ? 'SCONJ' : 'ADP'
  if (xpos === 'RB' && (lower === 'not' || lower === "n't")) return 'PART'
  if (xpos === 'NN' && INDEFINITE_PRONOUNS.has(lower)) return 'PRON'
  if (xpos === 'NN' && lower === '%') return 'SYM'
  if (xpos === 'DT' && standsAlone(slots, index)) return 'PRON'
  return UNIVERSAL[xpos] ?? 'PUNCT'
}

/** `this is`, `all of them`: a determiner without a noun. */
function standsAlone(slots: Slots, index: number): boolean {
  const slot = slots[index] as Slot
  if (!/^(?:this|that|these|those|all|some|any|both|each|another|half)$/.test(slot.lower))
    return false
  const next = slots[index + 1]
  return !next || !/^(?:NN|JJ|CD|DT|PRP\$|VBG|VBN|RB|\$|``)/.test(next.xpos)
}

/** be is always one; have before a participle, do before a base form. */
function isAuxiliary(slots: Slots, index: number): boolean {
  const slot = slots[index] as Slot
  if (isBe(slot)) return before(slots, index)?.xpos !== 'EX'
  const next = following(slots, index)
  if (isHave(slot)) return next?.xpos === 'VBN'
  return /^(?:do|does|did)$/.test(slot.lower) && next?.xpos === 'VB'
}

/** The next word that is no adverb and no subject pronoun between an auxiliary and its verb. */
function following(slots: Slots, index: number): Slot | undefined {
  let at = index + 1
  while (at < slots.length && at - index < 5 && /^(?:RB|PRP$)/.test(slots[at]?.xpos ?? '')) at++
  return slots[at]
}

/** Whether a clause follows: a finite verb before the next mark, or an -ing form at once. */
function bringsClause(slots: Slots, index: number): boolean {
  const { lower } = slots[index] as Slot
  if (lower === 'that') return true
  const next = slots[index + 1]
  if (next?.xpos === 'VBG' && CLAUSE_OPENERS.has(lower)) return true
  if (SUBORDINATORS.has(lower)) return next?.lower !== 'of'
  if (!CLAUSE_OPENERS.has(lower)) return false
  if (/^(?:of|in|with|by|about|on|upon|at|besides|from|for|without|despite)$/.test(lower))
    return false
  let noun = false
  for (let at = index + 1; at < slots.length && at - index < 18; at++) {
    const tag = slots[at]?.xpos ?? ''
    // "As a result some people left": a second phrase begins before any verb.
    const opensPhrase =
      /^(?:DT|PRP|PRP\$|NNP)$/.test(tag) && /^(?:NNS?|PRP)$/.test(slots[at - 1]?.xpos ?? '')
    if (noun && opensPhrase) return false
    if (/^(?:NN|NNS|PRP|NNP)$/.test(tag)) noun = true
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) return at > index + 1
    if (/^(?:,|\.|:|WDT|WP|CC|IN|TO|-LRB-)$/.test(tag) && at > index + 1 && tag !== 'IN')
      return false
  }
  return false
}
