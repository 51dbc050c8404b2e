import type { WordStream } from '../find/word-stream.ts'
import { coherenceOf } from './coherence.ts'
import { orderFaults } from './order-faults.ts'

/** Log odds for one of coherence, and what a text in which all names come in the wrong order loses. */
const COHERENCE = 0.65
const FAULTS = 2.6

/**
 * Odds that a text's paragraphs stand as they were written, by its words alone. Of two made copies, one of them
 * shuffled, the right one has the better odds four times in five.
 */
export const orderOdds = (words: WordStream): number =>
  Math.exp(COHERENCE * coherenceOf(words) - FAULTS * orderFaults(words))
