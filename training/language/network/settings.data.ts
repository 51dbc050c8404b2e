import type { CorpusName } from '../../../sets/corpora/corpora.data.ts'
import type { Dropout } from './dropout.ts'

/** Sizes of the network and how it is trained. A run writes them into its log and the model's card. */
export const SETTINGS = {
  seed: 20_260,
  /** Most frequent words that have a ready-made vector of their own; rarer ones share that of their cluster. */
  vectorWords: 48_000,
  feature: 92,
  featureRows: 24_576,
  hidden: 144,
  layers: 3,
  arc: 192,
  relation: 48,
  name: 96,
  /** Words of a batch. */
  batchWords: 450,
  keepMean: 0.9,
  keepVariance: 0.98,
  /** Longest slope; longer ones are shortened to it. */
  clip: 4,
  /** Of the running mean of the numbers, which is what ships (Polyak & Juditsky 1992). */
  keepRunning: 0.9995,
  /** How much the loss of names counts beside those of trees and tags. */
  nameWeight: 1.5,
  /** The share of names that are replaced by others of their type, in sentences that have no tree of their own. */
  swapNames: 0.3,
  dropout: { input: 0.2, layer: 0.33, recurrent: 0.2, view: 0.33, word: 0.15 } satisfies Dropout,
}

export type Settings = typeof SETTINGS

/** A stretch of training with a course of rates of its own. */
export interface Phase {
  readonly epochs: number
  /** The highest rate of Adam, reached after `warmSteps`, then lowered along a cosine to nothing. */
  readonly rate: number
  readonly warmSteps: number
  /** The share of words read by their parts alone, in place of the settings'. */
  readonly word?: number
  /**
   * Whether the sentences that have names alone are given trees and tags by the network of the phase before, and how much
   * those count: news has no trees of its own (self-training with a noisy student, Xie et al. 2020).
   */
  readonly silver?: number
  /** How often corpora are read in an epoch, in place of `SHARES`; articles without annotations are read only so. */
  readonly shares?: Readonly<Partial<Record<CorpusName, number>>>
}

export const PHASES: readonly Phase[] = [
  { epochs: 17, rate: 0.0025, warmSteps: 300 },
  { epochs: 7, rate: 0.001, warmSteps: 150, word: 0.2, silver: 0.5 },
  {
    epochs: 20,
    rate: 0.0015,
    warmSteps: 150,
    word: 0.2,
    silver: 0.5,
    shares: {
      'polnear-train': 0.2,
      'worldwide-train': 0.4,
      'crossner-politics-train': 2.5,
      'crossner-politics-train2': 2.5,
    },
  },
]

/**
 * How often each corpus is read in an epoch. Worldwide Newswire is ten times larger than what else has names; later,
 * edited text and the names of politics count more.
 */
export const SHARES: Readonly<
  Partial<Record<CorpusName, { readonly first: number; readonly later: number }>>
> = {
  'ud-ewt-train': { first: 1, later: 1 },
  'gum-train-open': { first: 1, later: 1.4 },
  'worldwide-train': { first: 0.4, later: 0.36 },
  'crossner-politics-train': { first: 2, later: 4 },
  'crossner-politics-train2': { first: 2, later: 4 },
  wikigold: { first: 1, later: 1.5 },
  'uner-ewt-train70': { first: 1.5, later: 3 },
}

/** The first epoch, counted from 0, with the later shares. */
export const LATER_FROM = 8
