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
    return dashBehind(words, at) >= 0 ? { deprel: 'dep' } : null
  })

/** The place of the dash behind a sentence's dateline; -1 where it has none. */
export function datelineEnd(words: readonly Word[]): number {
  const [town] = words
  const isTown =
    town !== undefined && town.upos === 'PROPN' && town.text === town.text.toUpperCase()
  return isTown ? dashBehind(words, 0) : -1
}

/** A dash behind the town before any verb; the hyphen of "two-step" is none. */
function dashBehind(words: readonly Word[], town: number): number {
  const behind = words.slice(town + 1, town + REACH)
  const dash = behind.findIndex(({ text, xpos }) => DASH.test(text) && xpos !== 'HYPH')
  const isFiled = !behind.slice(0, dash).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  return dash >= 0 && isFiled ? town + 1 + dash : -1
}
