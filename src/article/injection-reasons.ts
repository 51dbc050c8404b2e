import type { ReasonOf } from './reason.ts'

/** Why words count as injected, by code. */
export interface InjectionReasons {
  /** The name opens the title before a mark, or is glued to the title by it. */
  'opens-title': { mark: string; glued: boolean }
  'ends-title': { mark: string; glued: boolean }
  'opens-title-in-brackets': object
  'ends-path-line': object
  'only-tag': object
  /** What a line that is repeated between the paragraphs praises. */
  advertised: object
  'in-date-line': object
  /** The page has the date line of a re-poster. */
  reposted: object
  /** The name is glued to the word behind it: `Foobegan`. */
  'glued-to-next': { word: string }
  'glued-to-last': object
  'glued-to-sentence': object
  'unfit-in-sentence': object
  'alone-in-brackets': object
  /** The source has the sentence without these words. */
  'not-in-source': { words: string }
}

/** Why words count as injected: a code and what it rests on. */
export type InjectionReason = ReasonOf<InjectionReasons>
