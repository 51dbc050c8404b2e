import { functionWords, MONTH_NAMES, WEEKDAY_NAMES } from '../lexicon/index.ts'

/** The small change of news English; own list. */
const SMALL_CHANGE = `
  away back became become began came com come day days doing done early else end ever first former
  further get gets getting give go goes going gone got including keep last late least let likely
  ll long made make makes making need new next non part put re really right said saw say saying
  says see seen take taken thing things think three time times today together told took two use
  used using ve want way week weeks well went whole year years yes according added advertisement
  article asked associated call called click comment comments continued copyright email facebook
  file getty image images news newsletter people percent photo press read report reported
  reporters reporting reports reserved reuters rights share sign spokesman spokesperson
  spokeswoman statement story subscribe twitter video watch
`

/** Words that tell no story from another: function words, the calendar, and the small change of news English. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...functionWords(),
  ...WEEKDAY_NAMES,
  ...MONTH_NAMES,
  ...SMALL_CHANGE.trim().split(/\s+/),
])
