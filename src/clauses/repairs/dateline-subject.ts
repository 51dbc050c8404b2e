import { changeWords, type Repair } from './repair.ts'

/** A dateline stands within these first words, its dash within these behind its town. */
const OPENING = 4
const REACH = 12
const DASH = /^(?:—|–|--|-)$/

/** `OSLO (Wire) — Norway's minister …`: the town of a dateline is no subject. */
export const datelineSubject: Repair = (words) =>
  changeWords(words, ({ text, upos, deprel }, at) => {
    if (at >= OPENING || !deprel.startsWith('nsubj')) return null
    if (text !== text.toUpperCase() || upos === 'PRON') return null
    const isFiled = words.slice(at + 1, at + REACH).some((word) => DASH.test(word.text))
    return isFiled ? { deprel: 'dep' } : null
  })
