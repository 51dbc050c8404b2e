import type { HappeningReason, HappeningReasons } from '../../events/index.ts'
import { asData, inWords, type Wording } from './wording.ts'

const HAPPENING_WORDS: Wording<HappeningReasons> = {
  'same-act-and-sides': ({ act, sides, days }) =>
    `same act (${act}) and sides (${sides.join(', ')})${days ? `, ${days[0]} fits ${days[1]}` : ''}`,
  'headline-and-lead': ({ act }) => `the headline and the text below it tell one act (${act})`,
}

/** Why tellings are one happening. */
export const happeningText = (reason: HappeningReason): string =>
  inWords(HAPPENING_WORDS, reason, asData)
