import { before, can, is, isBe, isWord } from '../slot.ts'
import { at, NOUNISH, type TagRule } from '../tag-rule.ts'

const BEFORE_NOUN = ['DT', 'PRP$', 'POS', 'JJ', 'CD', 'WP$', 'JJR', 'JJS', 'PDT']

/** `the attack`, `its visit`, `Kim's visit`, `an alleged deal`. */
export const insidePhrase: TagRule = (slots, index) => {
  const slot = at(slots, index)
  const prev = slots[index - 1]
  if (!is(prev, ...BEFORE_NOUN)) return null
  if (
    is(prev, 'JJ') &&
    !is(slots[index - 2], 'DT', 'PRP$', 'JJ', 'POS', 'IN', 'CC', ',', 'CD', 'VBD', 'VBZ', 'VB') &&
    slots[index - 2]
  )
    return null
  const noun = slot.readings.find((tag) => tag === 'NN' || tag === 'NNS')
  const next = slots[index + 1]
  if (can(slot, 'JJ') && noun) {
    const nounFollows =
      can(next, 'NN', 'NNS', 'NNP') && !(can(next, 'VBZ', 'VBD') && !can(next, 'NN', 'NNS'))
    return nounFollows || can(next, 'JJ') || is(next, 'HYPH') ? 'JJ' : noun
  }
  if (noun && can(slot, 'VB', 'VBZ', 'VBP', 'VBG')) {
    // "these claim", "the two agree": a plural before it may be a subject.
    if (
      isWord(prev, 'that', 'this', 'all', 'both', 'some', 'many', 'these', 'those') &&
      slot.readings[0] !== noun
    )
      return null
    return noun
  }
  if (can(slot, 'VBN') && !can(slot, 'JJ') && is(prev, 'DT', 'PRP$', 'POS', 'JJ')) {
    return can(next, ...NOUNISH, 'JJ') ? 'VBN' : null
  }
  if (can(slot, 'VBG') && !noun && is(prev, 'DT', 'PRP$', 'POS', 'JJ'))
    return can(next, ...NOUNISH) ? 'VBG' : 'NN'
  return null
}

/** `early Monday`, `the early years`; `high` alone. */
export const adjectiveOrAdverb: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'JJ', 'JJR') || !can(slot, 'RB', 'RBR')) return null
  const adjective = can(slot, 'JJR') ? 'JJR' : 'JJ'
  const adverb = can(slot, 'JJR') ? 'RBR' : 'RB'
  const prev = slots[index - 1]
  if (is(prev, 'DT', 'PRP$', 'POS', 'JJ', 'CD')) return adjective
  if (isBe(prev))
    return slot.readings[0] === 'RB' && can(slots[index + 1], 'VBN', 'VBG', 'DT', 'JJ')
      ? adverb
      : slot.lower === 'well' || slot.lower === 'only'
        ? adverb
        : adjective
  if (
    can(slots[index + 1], 'NN', 'NNS', 'NNP') &&
    !is(prev, 'VB', 'VBD', 'VBZ', 'VBP', 'VBG', 'VBN') &&
    slot.lower !== 'only'
  )
    return adjective
  if (can(slots[index + 1], 'NN', 'NNS') && slot.lower !== 'only') return adjective
  return adverb
}

/** `Russian forces`, `the Russians`, `a Russian`. */
export const demonym: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (slot.readings[0] !== 'JJ' || slot.readings[1] !== 'NNP') return null
  const next = slots[index + 1]
  if (can(next, ...NOUNISH, 'JJ', 'HYPH', 'VBN') || can(next, 'CC')) return 'JJ'
  return is(slots[index - 1], 'DT', 'CD') ? 'NNP' : 'JJ'
}

/** `North Korean`: a point of the compass before a demonym is part of the adjective. */
export const compass: TagRule = (slots, index) => {
  const next = slots[index + 1]
  return isWord(at(slots, index), 'north', 'south', 'east', 'west', 'northern', 'southern') &&
    next?.readings[0] === 'JJ' &&
    next.readings[1] === 'NNP'
    ? 'JJ'
    : null
}

/** `one of them`, `dozens`. */
export const nounOrAdjective: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'JJ') || !can(slot, 'NN')) return null
  const next = slots[index + 1]
  if (can(next, 'NN', 'NNS', 'NNP') || is(next, 'HYPH')) return 'JJ'
  if (isBe(before(slots, index)) && slot.readings[0] === 'JJ') return 'JJ'
  return slot.readings[0] === 'JJ' && !is(slots[index - 1], 'DT', 'PRP$', 'JJ', 'POS', 'NN', 'NNP')
    ? 'JJ'
    : 'NN'
}
