import type { Dropout } from './dropout.ts'

/** Sizes of the network and how it is trained. A run writes them into its log and the model's card. */
export const SETTINGS = {
  seed: 20_260,
  /** Most frequent words whose ready-made vectors go into the model. */
  vectorWords: 50_000,
  feature: 92,
  featureRows: 24_576,
  hidden: 144,
  layers: 3,
  arc: 192,
  relation: 48,
  name: 96,
  epochs: 20,
  /** Words of a batch. */
  batchWords: 450,
  /** The highest rate of Adam, reached after `warmSteps`, then lowered along a cosine to nothing. */
  rate: 0.0025,
  warmSteps: 300,
  keepMean: 0.9,
  keepVariance: 0.98,
  /** Longest slope; longer ones are shortened to it. */
  clip: 4,
  /** Of the running mean of the numbers, which is what ships (Polyak & Juditsky 1992). */
  keepRunning: 0.9995,
  /** How much the loss of names counts beside those of trees and tags. */
  nameWeight: 1.5,
  dropout: { input: 0.2, layer: 0.33, recurrent: 0.2, view: 0.33, word: 0.12 } satisfies Dropout,
}

export type Settings = typeof SETTINGS

/** How much of each corpus of names is read in an epoch; the trees are read whole. */
export const NAME_SHARES: Readonly<Record<string, number>> = {
  'worldwide-train': 0.4,
  'crossner-politics-train': 1,
  'crossner-politics-train2': 1,
  wikigold: 1,
  'uner-ewt-train70': 1,
}
