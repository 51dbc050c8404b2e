import { CLAUSE_NOUNS } from '../../../vocabulary/nouns-of-speech.data.ts'
import { after, can, is, isBe, isWord, opensPhrase } from '../slot.ts'
import { at, NOUNISH, type TagRule } from '../tag-rule.ts'

/** `to meet`, `to Oslo`. */
export const to: TagRule = (slots, index) => {
  if (at(slots, index).lower !== 'to') return null
  const next = after(slots, index)
  if (!can(next, 'VB')) return 'IN'
  if (
    isWord(
      next,
      'school',
      'court',
      'prison',
      'jail',
      'war',
      'power',
      'hospital',
      'date',
      'market',
      'bed',
      'attack',
      'death',
      'trial',
    ) &&
    !can(slots[index + 2], 'DT', 'PRP$', 'PRP', 'NNP')
  )
    return 'IN'
  // "to support" is a verb, "to court" a noun after a verb of going; "to talks" has no VB reading.
  return next?.readings[0] === 'NN' && is(slots[index - 1], 'CD') ? 'IN' : 'TO'
}

/** `this means the talks`, `by means of`. */
export const means: TagRule = (slots, index) => {
  if (at(slots, index).lower !== 'means') return null
  const next = slots[index + 1]
  if (is(slots[index - 1], 'IN', 'JJ', 'PRP$')) return 'NNS'
  return can(next, 'DT', 'IN', 'PRP', 'NNP', 'VBG') && !isWord(next, 'of', 'for') ? 'VBZ' : 'NNS'
}

/** `said that`, `that day`, `the plan that failed`. */
export const that: TagRule = (slots, index) => {
  if (at(slots, index).lower !== 'that') return null
  const prev = slots[index - 1]
  const next = slots[index + 1]
  if (
    !next ||
    (can(next, 'VBZ', 'MD', 'VBD', 'VBP') && !can(next, ...NOUNISH, 'PRP', 'DT', 'VBN'))
  ) {
    return is(prev, ...NOUNISH) || (is(prev, ',') && index > 1) ? 'WDT' : 'DT'
  }
  if (is(prev, 'VBD', 'VBZ', 'VBP', 'VB', 'VBG', 'VBN', 'JJ', 'CC'))
    return opensPhrase(next) || can(next, 'IN', 'EX', 'RB', 'WRB') ? 'IN' : 'DT'
  if (is(prev, ...NOUNISH)) {
    if (!opensPhrase(next)) return 'WDT'
    // "the claim that he left", but "the cases that he reported".
    return CLAUSE_NOUNS.has(prev?.lower.replace(/s$/, '') ?? '') || !can(next, 'PRP') ? 'IN' : 'WDT'
  }
  if (is(prev, 'IN') || !prev) return 'DT'
  return can(next, 'NN') && !can(next, 'NNP') ? 'DT' : 'IN'
}

/** `Oslo's plan`, `he's gone`. */
export const possessive: TagRule = (slots, index) => {
  const { lower } = at(slots, index)
  const prev = slots[index - 1]
  if (lower === "'" && is(prev, 'NNS', 'NNPS', 'NNP', 'NN') && /s$/i.test(prev?.text ?? ''))
    return 'POS'
  if (lower !== "'s") return null
  if (isWord(prev, 'let')) return 'PRP'
  if (is(prev, 'PRP', 'EX', 'WP', 'WRB', 'DT', 'RB', 'WDT')) return 'VBZ'
  const next = slots[index + 1]
  return can(next, 'DT', 'PRP') || isWord(next, 'not', "n't", 'been') ? 'VBZ' : 'POS'
}

/** `there is`, `went there`. */
export const there: TagRule = (slots, index) => {
  if (at(slots, index).lower !== 'there') return null
  return isBe(slots[index + 1]) || can(slots[index + 1], 'MD') ? 'EX' : 'RB'
}

/** `her plan`, `told her`. */
export const her: TagRule = (slots, index) => {
  if (at(slots, index).lower !== 'her') return null
  return can(slots[index + 1], 'NN', 'NNS', 'JJ', 'NNP', 'CD', 'JJS') ? 'PRP$' : 'PRP'
}

/** `both sides`, `both … and`. */
export const both: TagRule = (slots, index) => {
  const { lower } = at(slots, index)
  if (lower !== 'both' && lower !== 'either') return null
  const other = lower === 'both' ? 'and' : 'or'
  const window = slots.slice(index + 1, index + 12)
  return window.some((slot) => slot.lower === other) && !isWord(slots[index + 1], 'the', 'of')
    ? 'CC'
    : 'DT'
}

/** `all the`, `half a`, `such a`. */
export const predeterminer: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'PDT')) return null
  if (slot.lower === 'such') return isWord(slots[index + 1], 'a', 'an') ? 'PDT' : 'JJ'
  return can(slots[index + 1], 'DT', 'PRP$')
    ? slot.lower === 'quite'
      ? 'PDT'
      : 'PDT'
    : slot.lower === 'quite'
      ? 'RB'
      : 'DT'
}

/** `about 500`, `over 20`. */
export const aboutNumber: TagRule = (slots, index) =>
  isWord(at(slots, index), 'about', 'around', 'over', 'nearly', 'under') &&
  can(slots[index + 1], 'CD', '$') &&
  !/^(?:19|20)\d\d$/.test(slots[index + 1]?.text ?? '') &&
  at(slots, index).lower !== 'over'
    ? 'RB'
    : null

/** `carry out`, `set up`: a particle stands right after a verb and before no noun phrase, or after its object. */
export const particle: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'RP')) return null
  const prev = slots[index - 1]
  const next = slots[index + 1]
  if (slot.lower === 'back')
    return is(prev, 'VB', 'VBD', 'VBZ', 'VBP', 'VBG', 'VBN', 'PRP', 'NN', 'NNS', 'NNP')
      ? 'RB'
      : null
  if (!is(prev, 'VB', 'VBD', 'VBZ', 'VBP', 'VBG', 'VBN')) return 'IN'
  if (/^(?:up|out|off|down)$/.test(slot.lower)) return isWord(next, 'of') ? 'IN' : 'RP'
  return opensPhrase(next) ? 'IN' : next ? 'IN' : 'RP'
}

/** `more than 20`, `more people`, `more important`. */
export const moreOrMost: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!/^(?:more|most|less|least)$/.test(slot.lower)) return null
  const next = slots[index + 1]
  const adverb = can(next, 'JJ', 'RB') && !can(next, 'NN', 'NNS')
  const comparative = slot.lower === 'more' || slot.lower === 'less'
  return comparative ? (adverb ? 'RBR' : 'JJR') : adverb ? 'RBS' : 'JJS'
}
