/**
 * What speaks for and against two statements being about one thing; weights of a logistic model.
 * Fitted by hand and by eye on pairs of statements of real events that are kept outside of the repository.
 */
export const PAIR_WEIGHTS = {
  bias: -5,
  /** The main act is one class. */
  sameAct: 1.8,
  /** Some act of the one is some act of the other. */
  commonAct: 1.2,
  sameDoer: 1.8,
  otherDoer: -3,
  /** Parties beside the doer in common, at most two. */
  sameTarget: 1,
  /** Both say who is to blame, and it is the same one. */
  bothBlame: 1,
  /** … and one of them does not say for what. */
  bareBlame: 1.2,
  /** Share of common words. */
  words: 3,
  commonWords: 0.3,
  /** The shorter one lies wholly in the longer. */
  inside: 0.5,
  sameSpeaker: 0.7,
  otherCount: -4,
  sameCount: 1,
} as const
