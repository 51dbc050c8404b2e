/** Sizes of the reading of predicates and how it is trained. A run writes them into its log and the model's card. */
export const SETTINGS = {
  seed: 20_270,
  hidden: 96,
  pair: 96,
  factuality: 64,
  kindRows: 8192,
  pairRows: 16_384,
  predicateRows: 4096,
  factualityRows: 4096,
  batchWords: 450,
  keepMean: 0.9,
  keepVariance: 0.98,
  /** Longest slope; longer ones are shortened to it. */
  clip: 4,
  /** Of the running mean of the numbers, which is what ships (Polyak & Juditsky 1992). */
  keepRunning: 0.998,
  /** How much the loss of kinds counts beside that of roles. */
  kindWeight: 1,
  /** Words of the longest sentence that is learned from. */
  longest: 120,
  /** Numbers dropped, a share of 0 to 1: of states, of the layer's output, of its recurrent matrices. */
  dropState: 0.33,
  dropLayer: 0.33,
  dropRecurrent: 0.2,
}

export type Settings = typeof SETTINGS

/** A stretch of training with a course of rates of its own. */
export interface Stretch {
  readonly epochs: number
  /** The highest rate of Adam, reached after `warmSteps`, then lowered along a cosine to nothing. */
  readonly rate: number
  readonly warmSteps: number
  readonly factualityWeight: number
  /** Dropped: features of words, predicates and pairs; those for factuality; numbers of the sums of pairs. */
  readonly drop: {
    readonly feature: number
    readonly factuality: number
    readonly sum: number
  }
  /** How often the frozen network reads all sentences; epochs take turns with the readings. */
  readonly readings: number
  /** What it drops meanwhile, so that its states and trees are no better than of fresh text. */
  readonly noise: { readonly input: number; readonly layer: number; readonly word: number }
}

export const STRETCHES: readonly Stretch[] = [
  {
    epochs: 20,
    rate: 0.002,
    warmSteps: 150,
    factualityWeight: 0.8,
    drop: { feature: 0.25, factuality: 0.3, sum: 0.1 },
    readings: 8,
    noise: { input: 0.3, layer: 0.4, word: 0.2 },
  },
]
