import type { InjectionReason, InjectionReasons } from '../../article/index.ts'
import { asData, inWords, type Wording } from './wording.ts'

const INJECTION_WORDS: Wording<InjectionReasons> = {
  'opens-title': ({ mark, glued }) =>
    glued ? `opens the title, glued to it by "${mark}"` : `opens the title before "${mark}"`,
  'ends-title': ({ mark, glued }) =>
    glued ? `ends the title, glued to it by "${mark}"` : `ends the title after "${mark}"`,
  'opens-title-in-brackets': () => 'opens the title in brackets',
  'ends-path-line': () => 'ends the title in the path line, not in the title below',
  'only-tag': () => 'is the only tag of the page',
  advertised: () => 'is what a line repeated between the paragraphs praises',
  'in-date-line': () => 'the page’s date line names it',
  reposted: () => 'the page has a re-poster’s date line',
  'glued-to-next': ({ word }) => `stands glued to "${word}"`,
  'glued-to-last': () => 'is glued to the word before it',
  'glued-to-sentence': () => 'is glued to the end of a sentence',
  'unfit-in-sentence': () => 'does not fit its sentence',
  'alone-in-brackets': () => 'stands alone in brackets',
  'not-in-source': ({ words }) => `the source has the sentence without "${words}"`,
}

/** Why words count as injected. */
export const injectionText = (reason: InjectionReason): string =>
  inWords(INJECTION_WORDS, reason, asData)

/** All that speaks against injected words, in one line. */
export const injectionsText = (reasons: readonly InjectionReason[]): string =>
  reasons.map(injectionText).join('; ')
