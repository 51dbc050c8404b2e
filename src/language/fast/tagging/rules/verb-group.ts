import { functionWords } from '../../../../lexicon/index.ts'
import { before, can, is, isBe, isHave, isWord, type Slot } from '../slot.ts'
import { at, type TagRule } from '../tag-rule.ts'

const SUBJECTS = functionWords('subject')

/** `will say`, `did not say`, `to say`. */
export const afterModal: TagRule = (slots, index) => {
  const slot = at(slots, index)
  if (!can(slot, 'VB')) return null
  const prev = before(slots, index)
  if (is(prev, 'TO', 'MD')) return 'VB'
  if (isWord(prev, 'do', 'does', 'did') && prev !== slots[index - 1]) return 'VB'
  // "Did he say": the subject stands between.
  if (isWord(slots[index - 2], 'did', 'does', 'do') && is(slots[index - 1], 'PRP')) return 'VB'
  if (
    isWord(slots[index - 2], 'help', 'helped', 'let', 'make', 'made', 'lets', 'makes') &&
    is(slots[index - 1], 'PRP', 'NN', 'NNS', 'NNP')
  )
    return 'VB'
  return isWord(prev, 'help', 'helped', 'let') && slot.readings[0] === 'VB' ? 'VB' : null
}

/** `has said`, `was told`, `being held`. */
export const afterAuxiliary: TagRule = (slots, index) => {
  const slot = at(slots, index)
  const prev = before(slots, index)
  if (can(slot, 'VBN') && (isBe(prev) || isHave(prev)) && !is(prev, 'POS')) return 'VBN'
  if (can(slot, 'VBN') && isWord(prev, 'get', 'got', 'getting', 'gets')) return 'VBN'
  if (can(slot, 'VBG') && isBe(prev) && slot.readings[0] !== 'NN') return 'VBG'
  if (can(slot, 'VBG') && isBe(prev) && !is(prev, 'POS') && !is(slots[index - 1], 'DT'))
    return 'VBG'
  // "Have they met", "was it seen".
  if (
    can(slot, 'VBN') &&
    is(prev, 'PRP') &&
    (isHave(slots[index - 2]) || isBe(slots[index - 2])) &&
    index < 6
  )
    return 'VBN'
  return null
}

/** `he says`, `they visit`, `who met`. */
export const afterSubjectPronoun: TagRule = (slots, index) => {
  const slot = at(slots, index)
  const prev = before(slots, index)
  const subject = isWord(prev, ...SUBJECTS, 'who') || is(prev, 'WDT', 'EX')
  if (!subject) return null
  return finiteReading(slot)
}

const finiteReading = (slot: Slot): string | null =>
  slot.readings.find((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag)) ?? null
