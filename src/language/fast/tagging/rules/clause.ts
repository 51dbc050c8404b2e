import { theLexicon } from '../../../vocabulary/lexicon.ts'
import { SAYING_VERBS } from '../../../vocabulary/verbs.data.ts'
import {
  before,
  can,
  clauseEnd,
  hasFinite,
  is,
  isWord,
  type Slot,
  type Slots,
  WINDOW,
} from '../slot.ts'
import { at, NOUNISH, nearNoun, type TagRule } from '../tag-rule.ts'

/** An -ed form or an irregular one: past tense, or participle after a noun? */
export const pastOrParticiple: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'VBD') || !can(slot, 'VBN'))
    return can(slot, 'VBD') && !can(slot, 'NN', 'JJ', 'VB') ? 'VBD' : null
  const prev = before(slots, index)
  const next = slots[index + 1]
  if (can(slot, 'NN') && !is(prev, 'PRP', ...NOUNISH)) return null
  if (!prev || is(prev, 'IN', 'DT', 'PRP$', 'CD'))
    return can(slot, 'JJ') && nearNoun(slots, index) ? 'JJ' : 'VBN'
  if (is(prev, 'CC')) return coordinated(slots, index)
  if (is(prev, 'VB', 'VBD', 'VBZ', 'VBP', 'VBG', 'VBN', 'JJ')) return can(slot, 'JJ') ? 'JJ' : 'VBN'
  const from = lastBreak(slots, index)
  if (hasFinite(slots, from, index)) return is(prev, ',', "''", '-RRB-') ? 'VBD' : 'VBN'
  const end = clauseEnd(slots, index + 1)
  if (isWord(next, 'by') && (hasFinite(slots, index + 1, end) || laterPast(slots, index + 2, end)))
    return 'VBN'
  const laterFinite = hasFinite(slots, index + 1, end) && !followsClause(slots, index)
  return laterFinite && can(next, 'IN', 'TO', 'RB') ? 'VBN' : 'VBD'
}

/** `a team led by Kim arrived`: another past form, no participle of an auxiliary before it. */
function laterPast(slots: Slots, from: number, to: number): boolean {
  for (let left = from; left < to; left++) {
    if (
      can(slots[left], 'VBD') &&
      !can(slots[left], 'JJ') &&
      can(slots[left - 1], 'NN', 'NNS', 'NNP')
    )
      return true
  }
  return false
}

/** Whether what follows a verb is a clause of its own: `said he was`, `said that`, `reported Kim left`. */
function followsClause(slots: Slots, index: number): boolean {
  const base = theLexicon().verbBase.get(at(slots, index).lower) ?? ''
  return (
    SAYING_VERBS.has(base) ||
    slots
      .slice(index + 1, index + 14)
      .some((slot) =>
        /^(?:who|which|that|when|where|after|before|because|as|while|if|and|but)$/.test(slot.lower),
      )
  )
}

/** After a conjunction a verb takes after the verb before it. */
function coordinated(slots: Slots, index: number): string {
  for (let left = index - 2; left >= 0 && index - left < WINDOW; left--) {
    const tag = slots[left]?.xpos ?? ''
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return 'VBD'
    if (tag === 'VBN') return 'VBN'
  }
  return 'VBD'
}

/** Where the clause under way began: after a mark, a subordinator or a relative pronoun. */
function lastBreak(slots: Slots, index: number): number {
  let left = index - 1
  while (left >= 0 && index - left < WINDOW) {
    const slot = at(slots, left)
    if (/^(?:,|:|``|''|WDT|WP|WRB|CC|-LRB-|-RRB-)$/.test(slot.xpos)) return left + 1
    if (
      slot.xpos === 'IN' &&
      /^(?:that|because|although|though|while|if|whether|after|before|since|as|until|than)$/.test(
        slot.lower,
      )
    )
      return left + 1
    if (/^VB[DZP]$/.test(slot.xpos) && saying(slot)) return left + 1
    left--
  }
  return 0
}

const saying = (slot: Slot): boolean =>
  SAYING_VERBS.has(theLexicon().verbBase.get(slot.lower) ?? slot.lower)

/** `North Korea fires missiles`, `officials say`: a verb is needed and this is the place for it. */
export const neededVerb: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!is(before(slots, index), ...NOUNISH, 'PRP', 'DT', 'CD', "''", '-RRB-', ',')) return null
  const finite = (['VBZ', 'VBP'] as const).find((tag) => slot.readings.includes(tag))
  const usual = slot.readings[0] ?? ''
  if (!finite || !/^(?:VB|NN)/.test(usual)) return null
  const needed =
    usual === 'NN' || usual === 'NNS'
      ? fitsSubject(slots, index, finite) && lacksVerb(slots, index) && opensRest(slots[index + 1])
      : fitsVerb(slots, index, finite)
  return needed ? finite : null
}

/** Of a word that is mostly a verb: nothing before it forbids the finite form. */
function fitsVerb(slots: Slots, index: number, finite: 'VBZ' | 'VBP'): boolean {
  if (finite === 'VBZ') return true
  const prev = before(slots, index)
  return !is(prev, ',') && (!is(prev, 'NN', 'NNP') || pluralBefore(slots, index))
}

/** Of a word that is mostly a noun: a subject of its number stands before it. */
function fitsSubject(slots: Slots, index: number, finite: 'VBZ' | 'VBP'): boolean {
  const prev = before(slots, index)
  if (is(prev, ',', "''", '-RRB-', 'DT', 'CD')) return false
  const plural = is(prev, 'NNS', 'NNPS')
  if (finite === 'VBZ') return !plural
  return plural || isWord(prev, 'they', 'we') || (is(prev, 'NNP') && pluralBefore(slots, index))
}

/** No other finite verb in its clause. "also claims it has": a verb of saying brings its own clause. */
function lacksVerb(slots: Slots, index: number): boolean {
  if (hasFinite(slots, lastBreak(slots, index), index)) return false
  const clauseFollows = saying(at(slots, index)) && can(slots[index + 1], 'PRP', 'DT', 'NNP')
  return clauseFollows || !hasFinite(slots, index + 1, clauseEnd(slots, index + 1))
}

const opensRest = (next: Slot | undefined): boolean =>
  can(next, 'DT', 'PRP$', 'PRP', 'NNP', 'IN', 'TO', 'JJ', 'NNS', 'CD', 'RB')

/** `Russia and China agree`: a plural subject, or one joined by `and`. */
function pluralBefore(slots: Slots, index: number): boolean {
  return slots.slice(Math.max(0, index - 8), index).some((slot) => slot.lower === 'and')
}

/** `agree`, `meet`: a base form or a present. */
export const baseVerb: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (slot.readings[0] !== 'VB') return null
  const prev = before(slots, index)
  if (!prev || is(prev, ',', '``', 'CC')) {
    // After `and` an infinitive goes on where one came before: "to meet and discuss".
    const infinitive = slots
      .slice(Math.max(0, index - 12), index)
      .some((left) => left.xpos === 'TO' || left.xpos === 'MD')
    return is(prev, 'CC') && !infinitive ? 'VBP' : 'VB'
  }
  if (is(prev, 'NNS', 'NNPS', 'PRP', 'WDT', 'WP', 'NN', 'NNP')) return 'VBP'
  return is(prev, 'IN', 'DT', 'PRP$', 'JJ', 'POS') && slot.readings.includes('NN') ? 'NN' : null
}

/** `fighting broke out`, `after meeting Kim`, `a meeting`. */
export const ingForm: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'VBG')) return null
  const prev = slots[index - 1]
  const next = slots[index + 1]
  if (slot.readings[0] === 'NN') {
    const takesObject = can(next, 'DT', 'PRP$', 'PRP', 'NNP', '$') || isWord(next, 'with', 'to')
    if (is(prev, 'IN', ',', 'VBN', 'VBD', 'VBZ', 'VBP', 'VB') && takesObject) return 'VBG'
    return is(prev, 'NN', 'NNS', 'NNP') && can(next, 'DT', 'PRP$') ? 'VBG' : 'NN'
  }
  if (is(prev, 'DT', 'PRP$', 'POS')) return nearNoun(slots, index) ? 'VBG' : 'NN'
  return 'VBG'
}
