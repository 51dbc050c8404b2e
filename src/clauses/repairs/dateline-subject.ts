import type { Word } from '../../language/index.ts'
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
    return isFiled(words, at) ? { deprel: 'dep' } : null
  })

/** A dash behind the town before any verb; the hyphen of "two-step" is none. */
function isFiled(words: readonly Word[], town: number): boolean {
  const behind = words.slice(town + 1, town + REACH)
  const dash = behind.findIndex(({ text, xpos }) => DASH.test(text) && xpos !== 'HYPH')
  return dash >= 0 && !behind.slice(0, dash).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
}
