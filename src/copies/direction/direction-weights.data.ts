/**
 * What each mark of an original is worth, in log odds at full strength. Fitted by
 * `training/copies/fit-direction.ts` on the dev set of made copies; one number a mark, no texts.
 */
export const DIRECTION_WEIGHTS: Readonly<Record<string, number>> = {
  'agency-page': 2.34,
  credit: 2.49,
  contributor: 0.23,
  'brand-in-title': 0.28,
  'longer-title': 0.87,
  disguise: 1.22,
  'broken-characters': 0.92,
  'pushed-words': 0.38,
  injected: 1.0,
  'earlier-day': 0.43,
  'shared-with-relatives': 2.33,
  'unchanged-among-relatives': 1.88,
  completeness: 2.19,
  furniture: 1.92,
  'words-before': 1.36,
  'words-after': 0.61,
}
