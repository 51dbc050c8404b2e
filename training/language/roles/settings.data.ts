/** Sizes of the reading of predicates and how it is trained. A run writes them into its log and the model's card. */
export const SETTINGS = {
  seed: 20_270,
  hidden: 64,
  pair: 96,
  factuality: 48,
  kindRows: 8192,
  pairRows: 16_384,
  predicateRows: 4096,
  factualityRows: 4096,
  epochs: 6,
  /** The highest rate of Adam, reached after `warmSteps`, then lowered along a cosine to nothing. */
  rate: 0.002,
  warmSteps: 150,
  batchWords: 450,
  keepMean: 0.9,
  keepVariance: 0.98,
  /** Longest slope; longer ones are shortened to it. */
  clip: 4,
  /** Of the running mean of the numbers, which is what ships (Polyak & Juditsky 1992). */
  keepRunning: 0.998,
  /** How much the losses count beside that of roles. */
  kindWeight: 1,
  factualityWeight: 0.4,
  /** Words of the longest sentence that is learned from. */
  longest: 120,
  /** Numbers dropped, a share of 0 to 1: of states and input rows, of the layer's output, of its recurrent matrices; features of words, predicates and pairs, those for factuality, and numbers of the sums of pairs. */
  dropState: 0.33,
  dropLayer: 0.33,
  dropRecurrent: 0.2,
  dropFeature: 0.25,
  dropFactuality: 0.35,
  dropSum: 0.15,
  /** How often the frozen network reads all sentences; epochs take turns with the readings. */
  readings: 2,
  /** What it drops meanwhile, so that its states and trees are no better than of fresh text. */
  noiseInput: 0.2,
  noiseLayer: 0.33,
  noiseWord: 0.15,
}

export type Settings = typeof SETTINGS
