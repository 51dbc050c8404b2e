import type { CorrectionReason, CorrectionReasons } from '../../record/index.ts'
import { plural } from './count-words.ts'
import { refutedText } from './day-words.ts'
import { injectionsText } from './injection-words.ts'
import { inWords, type Naming, type Wording } from './wording.ts'

const CORRECTION_WORDS: Wording<CorrectionReasons> = {
  'headline-of-copies': ({ copies, added }) =>
    `${copies} ${copies === 1 ? 'copy has' : 'copies have'} this headline; "${added}" is added here alone`,
  'byline-of-source': ({ name, here }) =>
    `the text that it was taken from is by ${name}; "${here}" stands here alone`,
  'byline-of-copies': ({ name, here }) =>
    `other copies of the text are by ${name}; "${here}" stands here alone`,
  'day-refuted': ({ date, reasons }, naming) =>
    `not published on ${naming.day(date)}: ${refutedText({ reasons }, naming)}`,
  'copy-dated': () => 'a copy of the same text is surely dated',
  'story-dated': ({ pages }) =>
    `${plural(pages, 'page')} of its story that tell when they were published give it the day`,
  injected: ({ reasons }) => injectionsText(reasons),
}

/** Why something that a page says of itself is corrected. */
export const correctionText = (reason: CorrectionReason, naming: Naming): string =>
  inWords(CORRECTION_WORDS, reason, naming)
