import { HEDGE_WORDS, type HedgeFeature } from './hedges.data.ts'

/** Words by which a writer holds back in one way. */
export const hedges = (having: HedgeFeature): ReadonlySet<string> =>
  new Set(HEDGE_WORDS.filter(([, ...own]) => own.includes(having)).map(([word]) => word))
