import type { ReasonOf } from '../article/index.ts'

/** Why mentions and spellings are one entity, by code. Countries are ISO 3166-1 alpha-3. */
export interface NameReasons {
  'named-again': { name: string }
  /** Two articles have the name. */
  'in-both': { name: string }
  /** Spellings that differ only by romanisation; `office` and `country` where both have them. */
  'two-spellings': { a: string; b: string; office?: string; country?: string }
  'letter-apart': { a: string; b: string; office?: string; country?: string }
  /** A longer and a shorter name of one body. */
  'one-body': { a: string; b: string }
  /** The same name before two words for the site. */
  'one-site': { a: string; b: string }
  /** An abbreviation in brackets behind the name. */
  'in-brackets': { text: string }
  /** A role noun, by what tells whom it means. */
  'stands-beside': { text: string; name: string }
  'office-of-country': { text: string; name: string }
  'office-of-body': { text: string; name: string }
  'last-holder': { text: string; name: string }
  'last-body': { text: string; name: string }
  /** A pronoun and the nearest that it can mean. */
  'nearest-meant': { text: string; name: string }
  'called-afterwards': { text: string; name: string }
  /** The only one of that surname in these articles. */
  'only-of-name': { text: string; name: string }
  /** Delegations that one person leads. */
  'one-leader': { a: string; b: string; leader: string }
  /** A person decided that both are one. */
  'by-hand': { a: string; b: string }
}

/** Why mentions and spellings are one entity: a code and what it rests on. */
export type NameReason = ReasonOf<NameReasons>

/** Why a spelling counts as an error, by code. */
export interface SlipReasons {
  /** So many articles have it; so many mentions spell the name `usual`. */
  rare: { articles: number; mentions: number; usual: string }
}

/** Why a spelling counts as an error: a code and what it rests on. */
export type SlipReason = ReasonOf<SlipReasons>
