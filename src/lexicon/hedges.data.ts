/**
 * How a word holds back.
 *
 * - `guarded`: without it a report becomes a fact; `hearsay`: the statement is somebody's who is not named
 * - `alleged`, `possible`: before a noun, what is only said of it, what is not real yet
 */
export type HedgeFeature = 'guarded' | 'hearsay' | 'alleged' | 'possible'

/** Word in lower case, how it holds back. */
export type HedgeRow = readonly [word: string, ...features: HedgeFeature[]]

/** Words by which a writer holds back; own list. */
export const HEDGE_WORDS: readonly HedgeRow[] = [
  ['allegedly', 'hearsay', 'alleged', 'guarded'],
  ['reportedly', 'hearsay', 'alleged', 'guarded'],
  ['purportedly', 'hearsay', 'guarded'],
  ['supposedly', 'hearsay', 'guarded'],
  ['alleged', 'alleged', 'guarded'],
  ['suspected', 'alleged', 'guarded'],
  ['purported', 'alleged', 'guarded'],
  ['supposed', 'alleged'],
  ['apparent', 'alleged'],
  ['possible', 'possible'],
  ['potential', 'possible'],
  ['threatened', 'possible'],
  ['proposed', 'possible'],
  ['hypothetical', 'possible'],
  ['feared', 'possible'],
  ['any', 'possible'],
  ['apparently', 'guarded'],
  ['seemingly', 'guarded'],
  ['possibly', 'guarded'],
  ['probably', 'guarded'],
  ['potentially', 'guarded'],
  ['presumably', 'guarded'],
  ['perhaps', 'guarded'],
  ['maybe', 'guarded'],
  ['likely', 'guarded'],
  ['expected', 'guarded'],
  ['believed', 'guarded'],
  ['rumored', 'guarded'],
  ['rumoured', 'guarded'],
  ['might', 'guarded'],
  ['may', 'guarded'],
  ['could', 'guarded'],
  ['appears', 'guarded'],
  ['appear', 'guarded'],
  ['appeared', 'guarded'],
  ['seems', 'guarded'],
  ['seem', 'guarded'],
  ['seemed', 'guarded'],
  ['unconfirmed', 'guarded'],
  ['unverified', 'guarded'],
  ['unproven', 'guarded'],
]
