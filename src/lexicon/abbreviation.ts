import { ABBREVIATIONS, type AbbreviationFeature } from './abbreviations.data.ts'

/** Abbreviations that have any of these features, all without one; lower case, without the last stop. */
export const abbreviations = (...having: readonly AbbreviationFeature[]): ReadonlySet<string> =>
  new Set(
    ABBREVIATIONS.filter(
      ([, ...own]) => having.length === 0 || having.some((feature) => own.includes(feature)),
    ).map(([abbreviation]) => abbreviation),
  )
