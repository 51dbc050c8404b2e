/**
 * What speaks for and against two statements being about one thing; weights of a logistic model.
 * Fitted by hand and by eye on pairs of statements of real events that are kept outside of the repository.
 */
export const PAIR_WEIGHTS = {
  bias: -3.3,
  /** The main act is one class. */
  sameAct: 1.5,
  /** Some act of the one is some act of the other. */
  commonAct: 1.0,
  sameDoer: 1.7,
  otherDoer: -2,
  /** Parties beside the doer in common, at most two. */
  sameTarget: 0.5,
  /** Both name whom or where it was done to, and they are not the same. */
  otherTarget: -3,
  /** Both say who is to blame, and it is the same one. */
  bothBlame: 1.3,
  /** … and one of them does not say for what. */
  bareBlame: 1.3,
  /** Share of common words. */
  words: 3.1,
  commonWords: 0.15,
  /** The shorter one lies wholly in the longer. */
  inside: 0.5,
  sameSpeaker: 0.5,
  otherCount: -4.1,
  sameCount: 1.2,
} as const
