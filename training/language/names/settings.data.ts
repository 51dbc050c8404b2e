import type { CorpusName } from '../corpora/corpora.data.ts'

/** The layer that reads for names and how it is trained. A run writes them into its log and the model's card. */
export const SETTINGS = {
  seed: 20_280,
  hidden: 64,
  epochs: 3,
  /** The highest rate of Adam, reached after `warmSteps`, then lowered along a cosine to nothing. */
  rate: 0.0015,
  warmSteps: 150,
  batchWords: 450,
  keepMean: 0.9,
  keepVariance: 0.98,
  /** Longest slope; longer ones are shortened to it. */
  clip: 4,
  /** Of the running mean of the numbers, which is what ships (Polyak & Juditsky 1992). */
  keepRunning: 0.998,
  /** Words of the longest sentence that is learned from. */
  longest: 120,
  /** Numbers dropped, a share of 0 to 1: of states, of the layer's output, of its recurrent matrices. */
  dropState: 0.33,
  dropLayer: 0.33,
  dropRecurrent: 0.2,
  /** What the frozen network drops while it reads, so that its states are no better than of fresh text. */
  noiseInput: 0.2,
  noiseLayer: 0.33,
  noiseWord: 0.2,
}

export type Settings = typeof SETTINGS

/**
 * How often the sentences of each corpus are learned from in an epoch; where that is less than once, so many of them are read
 * at all.
 */
export const SHARES: Readonly<Partial<Record<CorpusName, number>>> = {
  'worldwide-train': 0.4,
  'gum-train-open-names': 0.6,
  'crossner-politics-train': 2.5,
  'crossner-politics-train2': 2.5,
  wikigold: 1.5,
  'uner-ewt-train70': 2,
}
