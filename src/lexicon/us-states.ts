import { US_STATE_ROWS } from './us-states.data.ts'

/** State by abbreviation, without points: `Pa` and `PA` are Pennsylvania. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  US_STATE_ROWS.flatMap(([state, ...abbreviations]) =>
    abbreviations.map((abbreviation) => [abbreviation, state] as const),
  ),
)
